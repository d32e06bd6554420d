// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue: writing rows in groups as the committer does, and the first question of every run.
#include "core/archive/catalogue.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace mailsheaf;

namespace {

MessageRow row(MailboxId mailbox, Uid uid)
{
    return {.mailbox = mailbox,
            .uid = uid,
            .size = 4096,
            .sha256 = QByteArray(32, char(uid % 251)),
            .internalDate = 1'700'000'000 + uid,
            .flags = {"\\Seen"}};
}

/// A new catalogue in a directory of its own.
struct Desk
{
    Desk()
        : catalogue(std::move(Catalogue::open(folder.filePath(QStringLiteral("mailsheaf.sqlite")),
                                              {.fsync = false, .readOnly = false})
                                  .value()))
        , mailbox(catalogue->mailbox(MailboxName("INBOX"), 1).value().id)
    {
    }

    void insert(Uid first, Uid count, Uid group)
    {
        std::vector<MessageRow> rows;
        for (Uid uid = first; uid < first + count;) {
            rows.clear();
            for (const Uid end = std::min(uid + group, first + count); uid < end; ++uid)
                rows.push_back(row(mailbox, uid));
            if (!catalogue->commit(rows, {{.mailbox = mailbox, .uid = uid}}))
                qFatal("cannot write");
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue;
    MailboxId mailbox;
};

void insertRows(benchmark::State &state)
{
    constexpr Uid count = 100'000;
    for (auto _ : state) {
        state.PauseTiming();
        auto desk = std::make_unique<Desk>();
        state.ResumeTiming();
        desk->insert(1, count, Uid(state.range(0)));
        state.PauseTiming();
        desk.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(insertRows)->ArgName("group")->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void heldUids(benchmark::State &state)
{
    constexpr Uid count = 1'000'000;
    static Desk desk;
    static const bool filled = [] {
        desk.insert(1, count, 10'000);
        return true;
    }();
    benchmark::DoNotOptimize(filled);
    for (auto _ : state) {
        const auto uids = desk.catalogue->heldUids(desk.mailbox, 1);
        if (!uids || uids->size() != count)
            state.SkipWithError("rows are missing");
    }
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(heldUids)->Unit(benchmark::kMillisecond);

} // namespace
