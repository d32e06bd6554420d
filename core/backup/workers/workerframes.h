// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/fetchdesk.h"
#include "core/base/secret.h"
#include "core/imap/compression.h"
#include "core/imap/endpoint.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <optional>

namespace mailsheaf {

/// What a run and a worker process say to each other, through the process's standard input and output. Both
/// ends are the same program, so there is no version to agree on.
///
///     run                         process
///     Job                ->                              once: where, who, with what secret
///     Open               ->                              sign in
///                        <-       Opened | Failed
///     Go                 ->                              fetch what the desk hands out
///                        <-       Hungry                 the desk's next()
///     Batch | NoBatch    ->
///                        <-       Bytes, Received, Vanished, Refused, Lost
///                        <-       Idle | Failed          Go has ended
///     Close              ->                              sign out; may be opened again
enum class FrameType : quint8
{
    Job,
    Open,
    Go,
    Batch,
    NoBatch,
    Close,
    Opened,
    Failed,
    Hungry,
    Bytes,
    Received,
    Vanished,
    Refused,
    Lost,
    Idle,
};

/// One message between the two, a plain value.
struct Frame
{
    FrameType type = FrameType::Close;
    QByteArray content;

    /// Writes @p values, which QDataStream must know, as the content.
    template <typename... Values>
    [[nodiscard]] static Frame of(FrameType type, const Values &...values)
    {
        Frame frame{.type = type, .content = {}};
        QDataStream stream(&frame.content, QIODevice::WriteOnly);
        ((stream << values), ...);
        return frame;
    }
    /// Reads what of() wrote; false when the content is something else.
    template <typename... Values>
    [[nodiscard]] bool read(Values *...values) const
    {
        QDataStream stream(content);
        ((stream >> *values), ...);
        return stream.status() == QDataStream::Ok;
    }
    /// The bytes on the pipe: length and type before the content.
    [[nodiscard]] QByteArray encoded() const;
};

/// Puts frames together from bytes as they come.
class FrameDecoder
{
public:
    static constexpr quint32 maxContent = 64 * 1024 * 1024;

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// nullopt: not complete yet. Check isBroken() then.
    [[nodiscard]] std::optional<Frame> take();
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    bool m_broken = false;
};

/// What a worker process has to know.
struct WorkerJob
{
    Endpoint endpoint;
    QString user;
    Secret secret;
    QString archive; ///< Where messages are put for the parent, which gives them their names.
    bool oneByOne = false;
    bool compress = false; ///< Only when it was asked for: nobody measures the line for a process.
};

/// A message that a worker process has fetched.
struct ReceivedMessage
{
    quint64 index = 0;
    FetchedMessage message;
    QString file;
    QByteArray sha256;
};

QDataStream &operator<<(QDataStream &stream, const WorkerJob &job);
QDataStream &operator>>(QDataStream &stream, WorkerJob &job);
QDataStream &operator<<(QDataStream &stream, const Batch &batch);
QDataStream &operator>>(QDataStream &stream, Batch &batch);
QDataStream &operator<<(QDataStream &stream, const Appetite &appetite);
QDataStream &operator>>(QDataStream &stream, Appetite &appetite);
QDataStream &operator<<(QDataStream &stream, const ReceivedMessage &received);
QDataStream &operator>>(QDataStream &stream, ReceivedMessage &received);
QDataStream &operator<<(QDataStream &stream, const Error &error);
QDataStream &operator>>(QDataStream &stream, Error &error);

} // namespace mailsheaf
