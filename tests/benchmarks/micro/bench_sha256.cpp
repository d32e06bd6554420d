// SPDX-License-Identifier: GPL-3.0-or-later
// The hash that every body goes through.
#include "core/archive/sha256.h"

#include <benchmark/benchmark.h>

using namespace mailsheaf;

namespace {

/// One message, in pieces as large as a TLS record.
void hashMessage(benchmark::State &state)
{
    constexpr std::size_t record = 16 << 10;
    const QByteArray body(state.range(0), 'x');
    for (auto _ : state) {
        Sha256 hash;
        std::span<const char> rest(body.constData(), std::size_t(body.size()));
        while (!rest.empty()) {
            const auto piece = rest.first(std::min(record, rest.size()));
            hash.add(piece);
            rest = rest.subspan(piece.size());
        }
        benchmark::DoNotOptimize(hash.finish());
    }
    state.SetBytesProcessed(state.iterations() * body.size());
}
BENCHMARK(hashMessage)->ArgName("bytes")->Arg(2 << 10)->Arg(1 << 20);

} // namespace
