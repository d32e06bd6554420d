// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only header through which the project sees vmime, and the one place that knows how the release of 2017
// (0.9.2, as Debian packages it) and later snapshots differ. No version macro tells them apart; CMake looks
// for a header that only the later ones have and sets MAILSHEAF_VMIME_SNAPSHOT.

#include <vmime/net/imap/IMAPCommand.hpp>
#include <vmime/net/imap/IMAPConnection.hpp>
#include <vmime/net/imap/IMAPStore.hpp>
#include <vmime/net/imap/IMAPTag.hpp>
#include <vmime/security/sasl/SASLMechanism.hpp>
#include <vmime/security/sasl/defaultSASLAuthenticator.hpp>
#include <vmime/vmime.hpp>
#ifdef _WIN32
#include <vmime/platforms/windows/windowsHandler.hpp>
#else
#include <vmime/platforms/posix/posixHandler.hpp>
#endif

namespace mailsheaf::vmimebridge {

/// How overridden virtual functions receive a shared pointer.
#ifdef MAILSHEAF_VMIME_SNAPSHOT
template <typename T>
using SharedArg = const vmime::shared_ptr<T> &;
#else
template <typename T>
using SharedArg = vmime::shared_ptr<T>;
#endif

/// What vmime asks about the operating system.
#ifdef _WIN32
using SystemHandler = vmime::platforms::windows::windowsHandler;
#else
using SystemHandler = vmime::platforms::posix::posixHandler;
#endif

} // namespace mailsheaf::vmimebridge
