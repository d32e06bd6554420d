// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/deflatelayer.h"

#include <QCoreApplication>

#include <array>
#include <zlib.h>

namespace mailsheaf {

namespace {

constexpr int rawDeflate = -MAX_WBITS; // RFC 4978 §4: no zlib header.
constexpr int memoryLevel = 8;         // zlib's default

struct DeflateLayerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::DeflateLayer)
};

} // namespace

struct DeflateLayer::Streams
{
    z_stream out{};
    z_stream in{};
    std::array<char, 64 * 1024> input{};
    bool outputPending = false; ///< The room was too small for what the last bytes gave.
};

DeflateLayer::DeflateLayer()
    : d(std::make_unique<Streams>())
{
    if (deflateInit2(&d->out, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel,
                     Z_DEFAULT_STRATEGY) != Z_OK ||
        inflateInit2(&d->in, rawDeflate) != Z_OK)
        qFatal("zlib cannot be initialised"); // only when memory has run out
}

DeflateLayer::~DeflateLayer()
{
    deflateEnd(&d->out);
    inflateEnd(&d->in);
}

std::string DeflateLayer::deflated(std::string_view text)
{
    std::string bytes;
    std::array<char, 4096> piece{};
    d->out.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    d->out.avail_in = static_cast<uInt>(text.size());
    do {
        d->out.next_out = reinterpret_cast<Bytef *>(piece.data());
        d->out.avail_out = static_cast<uInt>(piece.size());
        (void)deflate(&d->out, Z_SYNC_FLUSH);
        bytes.append(piece.data(), piece.size() - d->out.avail_out);
    } while (d->out.avail_out == 0);
    return bytes;
}

std::span<char> DeflateLayer::inputRoom()
{
    return d->input;
}

void DeflateLayer::accept(std::size_t bytes)
{
    d->in.next_in = reinterpret_cast<Bytef *>(d->input.data());
    d->in.avail_in = static_cast<uInt>(bytes);
}

bool DeflateLayer::needsInput() const
{
    return d->in.avail_in == 0 && !d->outputPending;
}

Result<std::size_t> DeflateLayer::inflate(std::span<char> room)
{
    d->in.next_out = reinterpret_cast<Bytef *>(room.data());
    d->in.avail_out = static_cast<uInt>(room.size());
    const int state = ::inflate(&d->in, Z_SYNC_FLUSH);
    if (state != Z_OK && state != Z_BUF_ERROR) {
        return failure(
            ErrorKind::Protocol,
            DeflateLayerText::tr("The compressed data of the server is damaged. The connection was dropped."),
            d->in.msg ? QString::fromLatin1(d->in.msg) : QString());
    }
    d->outputPending = d->in.avail_out == 0;
    return room.size() - d->in.avail_out;
}

} // namespace mailsheaf
