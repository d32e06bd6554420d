// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/workerframes.h"

#include <QtEndian>

namespace mailsheaf {

namespace {

constexpr qsizetype headSize = 5;

} // namespace

QByteArray Frame::encoded() const
{
    QByteArray bytes(headSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(content.size()), bytes.data());
    bytes[4] = static_cast<char>(type);
    return bytes + content;
}

std::optional<Frame> FrameDecoder::take()
{
    if (m_broken || m_bytes.size() < headSize)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(m_bytes.constData());
    const auto type = static_cast<quint8>(m_bytes.at(4));
    if (length > maxContent || type > static_cast<quint8>(FrameType::Idle)) {
        m_broken = true;
        return std::nullopt;
    }
    const qsizetype whole = headSize + static_cast<qsizetype>(length);
    if (m_bytes.size() < whole)
        return std::nullopt;
    Frame frame{.type = static_cast<FrameType>(type), .content = m_bytes.sliced(headSize, length)};
    m_bytes.remove(0, whole);
    return frame;
}

QDataStream &operator<<(QDataStream &stream, const WorkerJob &job)
{
    return stream << job.endpoint.host << job.endpoint.port << job.endpoint.security << job.endpoint.caFile
                  << job.endpoint.trusted << job.user << job.secret.reveal() << job.archive << job.oneByOne
                  << job.compress;
}

QDataStream &operator>>(QDataStream &stream, WorkerJob &job)
{
    QByteArray secret;
    stream >> job.endpoint.host >> job.endpoint.port >> job.endpoint.security >> job.endpoint.caFile >>
        job.endpoint.trusted >> job.user >> secret >> job.archive >> job.oneByOne >> job.compress;
    job.secret = Secret(std::move(secret));
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Batch &batch)
{
    stream << batch.mailbox.raw() << static_cast<qint8>(batch.mailbox.delimiter()) << batch.validity
           << static_cast<quint64>(batch.messages.size());
    for (const WantedMessage &message : batch.messages)
        stream << message.uid << message.size << message.adjacent << message.alone
               << static_cast<quint64>(message.index);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Batch &batch)
{
    QByteArray name;
    qint8 delimiter = 0;
    quint64 count = 0;
    stream >> name >> delimiter >> batch.validity >> count;
    batch.mailbox = MailboxName(std::move(name), static_cast<char>(delimiter));
    batch.messages.clear();
    for (quint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        WantedMessage message;
        quint64 index = 0;
        stream >> message.uid >> message.size >> message.adjacent >> message.alone >> index;
        message.index = static_cast<std::size_t>(index);
        batch.messages.push_back(message);
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Appetite &appetite)
{
    return stream << static_cast<quint64>(appetite.messages) << appetite.bytes << appetite.urgent
                  << appetite.bytesPerSecond << appetite.roundTripSeconds;
}

QDataStream &operator>>(QDataStream &stream, Appetite &appetite)
{
    quint64 messages = 0;
    stream >> messages >> appetite.bytes >> appetite.urgent >> appetite.bytesPerSecond >>
        appetite.roundTripSeconds;
    appetite.messages = static_cast<std::size_t>(messages);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ReceivedMessage &received)
{
    const FetchedMessage &message = received.message;
    return stream << received.index << message.uid << message.flags << message.labels.has_value()
                  << message.labels.value_or(QByteArrayList()) << message.internalDate << message.size
                  << message.contentId << received.file << received.sha256;
}

QDataStream &operator>>(QDataStream &stream, ReceivedMessage &received)
{
    FetchedMessage &message = received.message;
    bool hasLabels = false;
    QByteArrayList labels;
    stream >> received.index >> message.uid >> message.flags >> hasLabels >> labels >> message.internalDate >>
        message.size >> message.contentId >> received.file >> received.sha256;
    message.labels = hasLabels ? std::optional(labels) : std::nullopt;
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << error.kind << error.sentence << error.detail
                  << static_cast<qint64>(error.retryAfter.count()) << error.throttle;
}

QDataStream &operator>>(QDataStream &stream, Error &error)
{
    qint64 retryAfter = 0;
    stream >> error.kind >> error.sentence >> error.detail >> retryAfter >> error.throttle;
    error.retryAfter = std::chrono::milliseconds(retryAfter);
    return stream;
}

} // namespace mailsheaf
