// SPDX-License-Identifier: GPL-3.0-or-later
// ResponseReader: what one core reads, one copy included, without network, TLS, hash and disk.
#include "core/imap/responsereader.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace mailsheaf;

namespace {

/// The same response again and again, copied into a window in pieces as large as a TLS record, as a socket
/// does.
class EndlessSource final : public ByteSource
{
public:
    explicit EndlessSource(qsizetype bodySize)
    {
        const QByteArray body = QByteArray(72, 'x').append("\r\n").repeated(bodySize / 74 + 1).left(bodySize);
        const QByteArray response = "* 1 FETCH (UID 4711 FLAGS (\\Seen $Forwarded) INTERNALDATE "
                                    "\"17-Jul-2024 02:44:25 +0200\" BODY[] {" +
                                    QByteArray::number(body.size()) + "}\r\n" + body + ")\r\n";
        m_bytes = response.repeated(qMax<qsizetype>(1, leastBytes / response.size())).toStdString();
    }

    std::string_view buffered() const override { return std::string_view(m_window).substr(m_begin); }
    void consume(std::size_t bytes) override { m_begin += bytes; }
    Result<void> fill() override
    {
        m_window.erase(0, m_begin);
        m_begin = 0;
        m_window.append(m_bytes, m_next, recordSize);
        m_next += recordSize;
        if (m_next >= m_bytes.size())
            m_next = 0;
        return {};
    }
    QString peer() const override { return QStringLiteral("imap.example.org"); }

private:
    static constexpr qsizetype leastBytes = 8 << 20;
    static constexpr std::size_t recordSize = 16 << 10;

    std::string m_bytes;
    std::string m_window;
    std::size_t m_next = 0;
    std::size_t m_begin = 0;
};

/// Counts, so that nothing is optimised away.
class CountingSink : public FetchSink
{
public:
    Result<void> bodyBegins(const BodyStart & /*start*/) override { return {}; }
    Result<void> bodyBytes(std::span<const char> bytes) override
    {
        m_bytes += bytes.size();
        return {};
    }
    Result<void> fetched(const FetchResponse &response) override
    {
        m_flags += quint64(response.message.flags.size());
        return {};
    }
    [[nodiscard]] quint64 bytes() const { return m_bytes; }

private:
    quint64 m_bytes = 0;
    quint64 m_flags = 0;
};

void readMessages(benchmark::State &state)
{
    EndlessSource source(qsizetype(state.range(0)));
    ResponseReader reader(source);
    CountingSink sink;
    reader.setSink(&sink);
    for (auto _ : state) {
        if (!reader.next()) {
            state.SkipWithError("the reader does not understand it");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(qint64(sink.bytes()));
}
BENCHMARK(readMessages)->ArgName("bodyBytes")->Arg(2 << 10)->Arg(1 << 20);

/// The answer to the list of the plan, as much of it as comes at once: UIDs and sizes, no bodies.
class EndlessList final : public ByteSource
{
public:
    static constexpr int lines = 2'000;

    EndlessList()
    {
        for (int i = 0; i < lines; ++i)
            m_bytes += "* " + std::to_string(123'456 + i) + " FETCH (UID " + std::to_string(234'567 + i) +
                       " RFC822.SIZE " + std::to_string(100 + i * 7919 % 9900) + ")\r\n";
        m_bytes += "* OK that was it for now\r\n";
    }
    std::string_view buffered() const override { return m_left; }
    void consume(std::size_t bytes) override { m_left.remove_prefix(bytes); }
    Result<void> fill() override
    {
        m_left = m_bytes;
        return {};
    }
    QString peer() const override { return {}; }

private:
    std::string m_bytes;
    std::string_view m_left;
};

void readListing(benchmark::State &state)
{
    class Sum final : public CountingSink
    {
    public:
        Result<void> listed(std::span<const ListLine> lines) override
        {
            for (const ListLine &line : lines)
                sizes += line.size;
            return {};
        }
        quint64 sizes = 0;
    };
    EndlessList source;
    ResponseReader reader(source);
    Sum sink;
    reader.setSink(&sink);
    (void)source.fill();
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.next());
    benchmark::DoNotOptimize(sink.sizes);
    state.SetItemsProcessed(state.iterations() * EndlessList::lines);
}
BENCHMARK(readListing);

} // namespace
