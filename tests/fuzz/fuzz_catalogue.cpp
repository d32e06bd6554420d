// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that is damaged, or made by somebody else.
//
// First byte odd: the rest is damage to a good catalogue, four bytes each: where (three), and what stands
// there. Even: the rest is the file.
#include "tests/fuzz/fuzzing.h"

#include "core/archive/cataloguecontents.h"
#include "core/archive/runhistory.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

class Disk
{
public:
    Disk()
        : m_directory(QStringLiteral("/dev/shm/mailsheaf-fuzz-XXXXXX"))
    {
        {
            auto catalogue = Catalogue::open(path(), {.fsync = false});
            require(catalogue.has_value(), "a catalogue can be made");
            fill(**catalogue);
        }
        QFile file(path());
        require(file.open(QIODevice::ReadOnly), "the catalogue can be read");
        m_good = file.readAll();
    }

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("mailsheaf.sqlite")); }
    [[nodiscard]] const QByteArray &good() const { return m_good; }

    void put(const QByteArray &bytes) const
    {
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(path() + QLatin1StringView(suffix));
        QFile file(path());
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the file can be written");
    }

private:
    static void fill(Catalogue &catalogue)
    {
        const auto inbox = catalogue.mailbox(MailboxName("INBOX", '/'), 7);
        std::vector<MessageRow> rows;
        for (Uid uid = 1; uid <= 20; ++uid)
            rows.push_back({.mailbox = inbox->id,
                            .uid = uid,
                            .size = 100,
                            .sha256 = QByteArray(32, 'x'),
                            .internalDate = 1'700'000'000,
                            .flags = {"\\Seen"},
                            .labels = {"\\Inbox"},
                            .contentId = "gm:" + QByteArray::number(uid)});
        require(catalogue.commit(rows, {{.mailbox = inbox->id, .uid = 21}}).has_value(),
                "rows can be written");
        const RunRecord run{.outcome = QStringLiteral("failures"),
                            .failures = {{.mailbox = QStringLiteral("INBOX"), .uid = 21, .reason = {}}}};
        require(runhistory::record(catalogue, run).has_value(), "a run can be written");
    }

    QTemporaryDir m_directory;
    QByteArray m_good;
};

QByteArray damaged(QByteArray bytes, Input input)
{
    while (!input.atEnd()) {
        const auto at = input.byte() | input.byte() << 8 | input.byte() << 16;
        bytes[at % bytes.size()] = static_cast<char>(input.byte());
    }
    return bytes;
}

/// All that the program reads of a catalogue. That it fails is no matter.
void readEverything(Catalogue &catalogue)
{
    (void)cataloguecontents::integrityProblem(catalogue, {});
    const auto mailboxes = cataloguecontents::mailboxes(catalogue);
    for (const KeptMailbox &mailbox : mailboxes.value_or(std::vector<KeptMailbox>())) {
        (void)cataloguecontents::messages(catalogue, mailbox.id, 1, 1000);
        (void)cataloguecontents::failures(catalogue, mailbox.id);
        (void)catalogue.findMailbox(mailbox.name, mailbox.validity);
        (void)catalogue.messagesOfOtherEpochs(mailbox.name, 0);
        (void)catalogue.knownCounts(mailbox.id, 10);
        (void)catalogue.heldUids(mailbox.id, 1);
        (void)catalogue.vanishedUids(mailbox.id);
    }
    (void)catalogue.visitContents([](const ContentId &) {});
    (void)catalogue.messagesOf("gm:5");
    (void)catalogue.failedUids();
    (void)catalogue.messageCount();
    (void)cataloguecontents::staleManifests(catalogue);
    (void)runhistory::failures(catalogue, 1);
    (void)runhistory::runs(catalogue, 100);
    (void)runhistory::toRetry(catalogue);
}

void use(const QString &path, bool readOnly)
{
    const auto catalogue = Catalogue::open(path, {.fsync = false, .readOnly = readOnly});
    if (!catalogue || !*catalogue)
        return;
    readEverything(**catalogue);
    if (!readOnly)
        (void)(*catalogue)->mailbox(MailboxName("New"), 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Disk disk;
    Input input(data, size);
    const bool isDamage = input.byte() % 2 == 1;
    disk.put(isDamage ? damaged(disk.good(), input) : input.bytes());
    use(disk.path(), true);
    use(disk.path(), false);
    return 0;
}
