// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentcsv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cmath>
#include <optional>

namespace mailsheaf {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ExperimentCsv)
};

const QByteArray header = QByteArrayLiteral("method,workers,repeat,seconds,messages,bytes");
constexpr int columns = 6;

using Record = QByteArrayList;

/// RFC 4180 §2: records end with a line break, fields are parted by commas; a field in quotes may hold both,
/// and a quote as two.
class RecordReader
{
public:
    explicit RecordReader(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Of the record that comes next, counted from 1.
    [[nodiscard]] int line() const { return m_line; }

    /// nullopt: quotes that do not match.
    [[nodiscard]] std::optional<Record> next()
    {
        Record record;
        while (true) {
            const auto read = field();
            if (!read)
                return std::nullopt;
            record.append(*read);
            if (!take(','))
                break;
        }
        take('\r');
        if (!atEnd() && !take('\n'))
            return std::nullopt;
        ++m_line;
        return record;
    }

private:
    bool take(char c)
    {
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<QByteArray> field()
    {
        if (take('"'))
            return quoted();
        const qsizetype start = m_at;
        while (!atEnd() && !QByteArrayView(",\r\n").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        while (!atEnd()) {
            const char c = m_text.at(m_at++);
            if (c == '"' && !take('"'))
                return value;
            m_line += c == '\n' ? 1 : 0;
            value.append(c);
        }
        return std::nullopt;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

std::optional<Measurement> toMeasurement(const Record &record)
{
    if (record.size() != columns)
        return std::nullopt;
    Measurement measurement;
    bool workers = false;
    bool repeat = false;
    bool seconds = false;
    bool messages = false;
    bool bytes = false;
    measurement.workers = record.at(1).toInt(&workers);
    measurement.repeat = record.at(2).toInt(&repeat);
    measurement.seconds = record.at(3).toDouble(&seconds);
    measurement.messages = record.at(4).toULongLong(&messages);
    measurement.bytes = record.at(5).toULongLong(&bytes);
    const bool numbers = workers && repeat && seconds && messages && bytes;
    const bool sensible = measurement.workers >= 1 && measurement.repeat >= 1 && measurement.seconds >= 0 &&
                          std::isfinite(measurement.seconds);
    if (!numbers || !sensible || !parseMethod(QString::fromUtf8(record.at(0)), &measurement.method))
        return std::nullopt;
    return measurement;
}

tl::unexpected<Error> unreadable(int line)
{
    return failure(ErrorKind::Usage,
                   CsvText::tr("Line %1 is no measurement; the file must come from \"mailsheaf-cli "
                               "experiment --csv\" or from the page Speed.")
                       .arg(line));
}

} // namespace

QByteArray toCsv(const ExperimentResult &result)
{
    QByteArray csv = header + "\r\n";
    for (const Measurement &each : result.measurements()) {
        const QByteArrayList fields{
            methodName(each.method).toUtf8(),  QByteArray::number(each.workers),
            QByteArray::number(each.repeat),   QByteArray::number(each.seconds, 'f', 3),
            QByteArray::number(each.messages), QByteArray::number(each.bytes)};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

Result<ExperimentResult> fromCsv(const QByteArray &csv)
{
    const QByteArray text = csv.startsWith("\xef\xbb\xbf") ? csv.mid(3) : csv;
    RecordReader reader(text);
    if (const auto first = reader.next(); !first || first->join(',') != header)
        return unreadable(1);
    ExperimentResult result;
    while (!reader.atEnd()) {
        const int line = reader.line();
        const auto record = reader.next();
        const auto measurement = record ? toMeasurement(*record) : std::nullopt;
        if (!measurement)
            return unreadable(line);
        result.add(*measurement);
    }
    return result;
}

Result<void> writeCsvFile(const ExperimentResult &result, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = toCsv(result);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return failure(ErrorKind::Archive, CsvText::tr("%1 could not be written: %2. Choose another place.")
                                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<ExperimentResult> readCsvFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return fromCsv(file.readAll());
    return failure(ErrorKind::Usage, CsvText::tr("%1 could not be read: %2. Check its name.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace mailsheaf
