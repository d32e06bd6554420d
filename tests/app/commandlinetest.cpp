// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/exitcode.h"

#include <QDir>
#include <QTest>

using namespace mailsheaf;

namespace {

/// Arguments as typed, with `'...'` around those that contain spaces or nothing.
QStringList split(const QString &typed)
{
    QStringList arguments;
    bool quoted = false;
    for (const QString &part : typed.split(u'\'')) {
        if (quoted)
            arguments.append(part);
        else
            arguments.append(part.split(u' ', Qt::SkipEmptyParts));
        quoted = !quoted;
    }
    return arguments;
}

Result<CommandLine> parse(const QString &typed)
{
    return parseCommandLine(split(typed));
}

template <typename Options>
Options parsed(const QString &typed)
{
    const Result<CommandLine> commandLine = parse(typed);
    if (!commandLine) {
        QTest::qFail(qPrintable(commandLine.error().sentence), __FILE__, __LINE__);
        return {};
    }
    const auto *options = std::get_if<Options>(&*commandLine);
    if (!options)
        QTest::qFail("another command was understood", __FILE__, __LINE__);
    return options ? *options : Options{};
}

const QString login = QStringLiteral("--host imap.example.org --user ann --password-stdin ");

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageUnderstandsEveryOption()
    {
        const auto options = parsed<MessageOptions>(QStringLiteral("message /backup/1.eml --json"));
        QCOMPARE(options.file, QStringLiteral("/backup/1.eml"));
        QVERIFY(options.json);
        QVERIFY(!parse(QStringLiteral("message")));
    }

    void runsUnderstandsEveryOption()
    {
        const auto few = parsed<RunsOptions>(QStringLiteral("runs /backup"));
        QCOMPARE(few.archive, QStringLiteral("/backup"));
        QCOMPARE(few.last, 20);
        QVERIFY(!few.failures && !few.json);
        const auto all = parsed<RunsOptions>(QStringLiteral("runs /backup --last 7 --failures --json"));
        QCOMPARE(all.last, 7);
        QVERIFY(all.failures && all.json);
        for (const char *typed : {"runs", "runs /b --last", "runs /b --last 0", "runs /b --last all"}) {
            const auto commandLine = parse(QString::fromLatin1(typed));
            QVERIFY2(!commandLine && commandLine.error().kind == ErrorKind::Usage, typed);
        }
    }

    void verifyNeedsAFolderOnly()
    {
        const auto options = parsed<VerifyArchiveOptions>(QStringLiteral("verify /backup"));
        QCOMPARE(options.archive, QStringLiteral("/backup"));
        QVERIFY(!options.server && !options.repair && !options.json);
        QCOMPARE(options.sample, 1.0);
    }

    void verifyUnderstandsEveryOption()
    {
        const auto options =
            parsed<VerifyArchiveOptions>(QStringLiteral("verify /backup --repair --json ") + login);
        QVERIFY(options.server && options.repair && options.json);
        QCOMPARE(options.server->host, QStringLiteral("imap.example.org"));
        QCOMPARE(parsed<VerifyArchiveOptions>(QStringLiteral("verify /b --sample 5%")).sample, 0.05);
        QCOMPARE(parsed<VerifyArchiveOptions>(QStringLiteral("verify /b --account Work")).server->account,
                 QStringLiteral("Work"));
        QCOMPARE(parsed<RebuildOptions>(QStringLiteral("rebuild /b --json")).archive, QStringLiteral("/b"));
    }

    void verifyRefusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no folder") << QStringLiteral("verify");
        QTest::newRow("no percentage") << QStringLiteral("verify /b --sample 5");
        QTest::newRow("nothing to sample") << QStringLiteral("verify /b --sample 0%");
        QTest::newRow("more than all") << QStringLiteral("verify /b --sample 101%");
        QTest::newRow("a repair without a server") << QStringLiteral("verify /b --repair");
        QTest::newRow("a repair of a sample")
            << QStringLiteral("verify /b --repair --sample 5% --account Work");
        QTest::newRow("a server without a user")
            << QStringLiteral("verify /b --host imap.example.org --password-stdin");
        QTest::newRow("no folder to rebuild") << QStringLiteral("rebuild");
    }

    void verifyRefusesWhatMakesNoSense()
    {
        QFETCH(QString, typed);
        const auto commandLine = parse(typed);
        QVERIFY(!commandLine);
        QCOMPARE(commandLine.error().kind, ErrorKind::Usage);
    }

    void backupHasSensibleDefaults()
    {
        const auto options =
            parsed<BackupOptions>(QStringLiteral("backup ") + login + QStringLiteral("--to /backup"));
        QCOMPARE(options.server.host, QStringLiteral("imap.example.org"));
        QCOMPARE(options.server.user, QStringLiteral("ann"));
        QVERIFY(options.server.password.fromStdin);
        QCOMPARE(options.destination, QStringLiteral("/backup"));
        QVERIFY(!options.workers);
        QCOMPARE(options.method, WorkMethod{});
        QVERIFY(!options.oneByOne && options.fsync && !options.dryRun && !options.retryFailed &&
                !options.json);
        QVERIFY(options.mailboxGlobs.isEmpty() && options.excludedGlobs.isEmpty());

        const auto endpoint = chooseEndpoint(options.server, nullptr);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->port, quint16(993));
        QCOMPARE(endpoint->security, Security::Tls);
    }

    void backupUnderstandsEveryOption()
    {
        const auto options = parsed<BackupOptions>(QStringLiteral(
            "backup --host h --port 1143 --security starttls --user u --password-file /p --ca-file /ca "
            "--trust-certificate "
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff --insecure-plaintext --to /b "
            "--folder INBOX --folder 'Sent *' --exclude *Spam* --workers 16 "
            "--strategy vanilla --executor processes --balance count --no-steal --fetch one --compress on "
            "--no-fsync --retry-failed --new-archive --dry-run --json"));
        QCOMPARE(options.server.port, std::optional<quint16>(1143));
        QCOMPARE(options.server.security, std::optional(Security::StartTls));
        QCOMPARE(options.server.password.file, QStringLiteral("/p"));
        QCOMPARE(options.server.caFile, QStringLiteral("/ca"));
        QCOMPARE(options.server.trusted.toHex(), QByteArray("00112233445566778899aabbccddeeff").repeated(2));
        QVERIFY(options.server.insecurePlaintext);
        QCOMPARE(options.mailboxGlobs, QStringList({QStringLiteral("INBOX"), QStringLiteral("Sent *")}));
        QCOMPARE(options.excludedGlobs, QStringList({QStringLiteral("*Spam*")}));
        QCOMPARE(options.workers, std::optional(WorkersOption{.number = 16}));
        QCOMPARE(options.method, (WorkMethod{.strategy = Strategy::Vanilla,
                                             .executor = Executor::Processes,
                                             .balance = Balance::Count,
                                             .steal = false}));
        QCOMPARE(options.compression, Compression::On);
        QVERIFY(options.oneByOne && !options.fsync && options.dryRun && options.json);
        QVERIFY(options.retryFailed && options.anew);
    }

    void anExperimentHasSensibleDefaults()
    {
        const auto options = parsed<ExperimentOptions>(QStringLiteral("experiment ") + login);
        // Nobody is signed in a thousand times without having asked for it.
        QCOMPARE(options.methods, (QList{ExperimentMethod::Serial, ExperimentMethod::SplitThreads,
                                         ExperimentMethod::SplitProcesses, ExperimentMethod::Ours}));
        QCOMPARE(options.workers, (QList{1, 2, 4, 8}));
        QCOMPARE(options.messages, 1200ULL);
        QCOMPARE(options.repeats, 3);
        QVERIFY(options.csvFile.isEmpty() && options.pngFile.isEmpty() && options.mailboxGlobs.isEmpty());
        QVERIFY(!options.evenIfLarge && !options.json);
    }

    void anExperimentUnderstandsEveryOption()
    {
        const auto options = parsed<ExperimentOptions>(QStringLiteral(
            "experiment --account Work --workers 8,1,4,4 --methods ours,vanilla-threads,ours --messages 60 "
            "--repeat 5 --csv a.csv --png /b.png --folder [Gmail] --even-if-large --json"));
        QCOMPARE(options.server.account, QStringLiteral("Work"));
        QCOMPARE(options.workers, (QList{1, 4, 8}));
        QCOMPARE(options.methods, (QList{ExperimentMethod::Ours, ExperimentMethod::VanillaThreads}));
        QCOMPARE(options.messages, 60ULL);
        QCOMPARE(options.repeats, 5);
        QCOMPARE(options.csvFile, QDir::current().filePath(QStringLiteral("a.csv")));
        QCOMPARE(options.pngFile, QStringLiteral("/b.png"));
        QCOMPARE(options.mailboxGlobs, QStringList{QStringLiteral("[Gmail]")});
        QVERIFY(options.evenIfLarge && options.json);
        QCOMPARE(parsed<ExperimentOptions>(QStringLiteral("experiment --account Work --methods all")).methods,
                 allExperimentMethods());
    }

    void experimentsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *typed, const char *named) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(named);
        };
        row("an unknown method", "--methods magic", "magic");
        row("no method", "--methods ,", "at least one method");
        row("words for workers", "--workers two", "1,2,4,8");
        row("too many workers", "--workers 4,17", "16");
        row("no workers", "--workers 0", "from 1");
        row("no messages", "--messages 0", "messages");
        row("less than no messages", "--messages -5", "messages");
        row("no repeats", "--repeat 0", "repeats");
        row("a word for repeats", "--repeat often", "--repeat");
    }

    void experimentsThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto refused = parse(QStringLiteral("experiment ") + login + typed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY2(refused.error().sentence.contains(named), qPrintable(refused.error().sentence));
    }

    void squareBracketsAreNoList()
    {
        const auto options = parsed<BackupOptions>(QStringLiteral(
            "backup --account a --folder [Gmail] --folder '[Gmail]/Sent, Mail' --exclude [a,b]"));
        QCOMPARE(options.mailboxGlobs,
                 QStringList({QStringLiteral("[Gmail]"), QStringLiteral("[Gmail]/Sent, Mail")}));
        QCOMPARE(options.excludedGlobs, QStringList({QStringLiteral("[a,b]")}));
    }

    void pathsBecomeAbsolute()
    {
        const auto options = parsed<BackupOptions>(
            QStringLiteral("backup --account a --to mail/../backup --password-file pw --ca-file ca.pem"));
        QCOMPARE(options.destination, QDir::current().filePath(QStringLiteral("backup")));
        QCOMPARE(options.server.password.file, QDir::current().filePath(QStringLiteral("pw")));
        QCOMPARE(options.server.caFile, QDir::current().filePath(QStringLiteral("ca.pem")));
    }

    void umlautsSurvive()
    {
        const auto options =
            parsed<BackupOptions>(QStringLiteral("backup --account Büro --folder Entwürfe/日本"));
        QCOMPARE(options.server.account, QStringLiteral("Büro"));
        QCOMPARE(options.mailboxGlobs, QStringList({QStringLiteral("Entwürfe/日本")}));
    }

    void anAccountNeedsNothingElse()
    {
        const auto backup = parsed<BackupOptions>(QStringLiteral("backup --account Work"));
        QCOMPARE(backup.server.account, QStringLiteral("Work"));
        QVERIFY(!backup.server.password.isGiven());
        const auto folders = parsed<FoldersOptions>(QStringLiteral("folders --account Work --json"));
        QCOMPARE(folders.server.account, QStringLiteral("Work"));
        QVERIFY(folders.json);
    }

    void accountsHaveThreeCommands()
    {
        QVERIFY(parsed<ListAccountsOptions>(QStringLiteral("accounts list --json")).json);
        QVERIFY(!parsed<ListAccountsOptions>(QStringLiteral("accounts list")).json);
        QCOMPARE(parsed<RemoveAccountOptions>(QStringLiteral("accounts remove 'My work'")).name,
                 QStringLiteral("My work"));
        const auto added = parsed<AddAccountOptions>(QStringLiteral(
            "accounts add --name Work --host h --security starttls --user u --to /b --workers 2"));
        QVERIFY(!added.account.id.isEmpty());
        QCOMPARE(added.account.name, QStringLiteral("Work"));
        QCOMPARE(
            added.account.endpoint,
            (Endpoint{
                .host = QStringLiteral("h"), .port = 143, .security = Security::StartTls, .caFile = {}}));
        QCOMPARE(added.account.user, QStringLiteral("u"));
        QCOMPARE(added.account.destination, QStringLiteral("/b"));
        QCOMPARE(added.account.workers, 2);
        QVERIFY(!added.account.autoWorkers);
    }

    void theSelfTestTakesNoOptions()
    {
        QVERIFY(std::holds_alternative<SelfTestOptions>(*parseCommandLine({QStringLiteral("selftest")})));
        QVERIFY(!parseCommandLine({QStringLiteral("selftest"), QStringLiteral("--to"), QStringLiteral("x")}));
    }

    void workersMayBeAuto()
    {
        const auto backup = parsed<BackupOptions>(QStringLiteral("backup --account Work --workers auto"));
        QCOMPARE(backup.workers, std::optional(WorkersOption()));
        const QString add = QStringLiteral("accounts add --name Work --host h --user u --to /b");
        QVERIFY(parsed<AddAccountOptions>(add).account.autoWorkers);
        QVERIFY(parsed<AddAccountOptions>(add + QStringLiteral(" --workers auto")).account.autoWorkers);
    }

    void helpAndVersionAreText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("contains");
        const auto row = [](const char *typed, const char *contains) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(contains);
        };
        row("--version", "mailsheaf-cli ");
        row("--help", "Examples:");
        row("-h", "accounts");
        row("backup --help", "Exit codes: 0 all good");
        row("backup --account x --help", "--no-fsync");
        row("folders --help", "--account");
        row("accounts --help", "remove");
        row("accounts add --help", "--ca-file");
        row("selftest --help", "Exit codes: 0 all good");
    }

    void helpAndVersionAreText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, contains);
        const QString text = parsed<HelpText>(typed).text;
        QVERIFY2(text.contains(contains), qPrintable(text));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 90, qPrintable(line));
    }

    void wrongUsageIsOneSentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *title, const QString &typed, const char *mentions) {
            QTest::newRow(title) << typed << QString::fromLatin1(mentions);
        };
        const QString backup = QStringLiteral("backup --to /b ") + login;
        row("nothing at all", QString(), "missing");
        row("an unknown command", QStringLiteral("bakcup"), "belongs to no option");
        row("an unknown option", backup + QStringLiteral("--fast"), "--fast");
        row("an option without its value", backup + QStringLiteral("--folder"), "--folder");
        row("no host", QStringLiteral("backup --user u --password-stdin --to /b"), "--host");
        row("an empty host", QStringLiteral("backup --host '' --user u --password-stdin --to /b"), "--host");
        row("no user", QStringLiteral("folders --host h --password-stdin"), "--user");
        row("no password", QStringLiteral("folders --host h --user u"), "--password-stdin");
        row("two passwords", backup + QStringLiteral("--password-file /p"), "not from both");
        row("no folder", QStringLiteral("backup ") + login, "--to");
        row("port 0", backup + QStringLiteral("--port 0"), "65535");
        row("a port too large", backup + QStringLiteral("--port 65536"), "65535");
        row("a negative port", backup + QStringLiteral("--port -1"), "65535");
        row("a port that is no number", backup + QStringLiteral("--port imaps"), "--port");
        row("unknown security", backup + QStringLiteral("--security ssl"), "starttls");
        row("no encryption over a network", backup + QStringLiteral("--security none"), "encryption");
        row("a fingerprint that is none", backup + QStringLiteral("--trust-certificate AB:CD"),
            "64 hexadecimal digits");
        row("no worker", backup + QStringLiteral("--workers 0"), "1 to 16");
        row("too many workers", backup + QStringLiteral("--workers 17"), "1 to 16");
        row("a word for workers", backup + QStringLiteral("--workers many"), "or auto");
        row("half a worker", backup + QStringLiteral("--workers 2.5"), "1 to 16");
        row("unknown strategy", backup + QStringLiteral("--strategy magic"), "serial");
        row("unknown balance", backup + QStringLiteral("--balance weight"), "count");
        row("unknown way to fetch", backup + QStringLiteral("--fetch all"), "batch");
        row("accounts alone", QStringLiteral("accounts"), "missing");
        row("accounts with an unknown command", QStringLiteral("accounts edit"), "belongs to no option");
        row("remove without a name", QStringLiteral("accounts remove"), "missing");
        row("an account without a folder", QStringLiteral("accounts add --host h --user u"), "folder");
        row("an account without encryption",
            QStringLiteral("accounts add --host h --user u --to /b --security none"), "encryption");
    }

    void wrongUsageIsOneSentence()
    {
        QFETCH(QString, typed);
        QFETCH(QString, mentions);
        const Result<CommandLine> commandLine = parse(typed);
        QVERIFY(!commandLine);
        const Error &error = commandLine.error();
        QCOMPARE(int(exitCodeFor(error.kind)), 2);
        QVERIFY2(error.sentence.contains(mentions), qPrintable(error.sentence));
        QVERIFY(error.sentence.endsWith(u'.'));
        QVERIFY(!error.sentence.contains(u'\n'));
    }

    void aPasswordTypedByMistakeIsNotRepeated_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("after a space") << QStringLiteral("backup --host h --user u --password hunter2");
        QTest::newRow("after an equals sign")
            << QStringLiteral("backup --host h --user u --password=hunter2");
        QTest::newRow("as a made-up option") << QStringLiteral("backup --host h --user u --passwd=hunter2");
        QTest::newRow("as a word of its own") << QStringLiteral("backup hunter2");
        QTest::newRow("before the command") << QStringLiteral("--password hunter2 backup");
        QTest::newRow("as a value of the flag") << QStringLiteral("folders --password-stdin=hunter2");
    }

    void aPasswordTypedByMistakeIsNotRepeated()
    {
        QFETCH(QString, typed);
        const Result<CommandLine> commandLine = parse(typed);
        QVERIFY(!commandLine);
        QVERIFY2(!commandLine.error().sentence.contains(QStringLiteral("hunter2")),
                 qPrintable(commandLine.error().sentence));
    }

    void plainTextIsForThisComputerOrForTheInsistent()
    {
        const QString typed = QStringLiteral("folders --security none --user u --password-stdin --host ");
        QVERIFY(parse(typed + QStringLiteral("localhost")));
        QVERIFY(parse(typed + QStringLiteral("127.0.0.1")));
        QVERIFY(!parse(typed + QStringLiteral("192.168.0.7")));
        QVERIFY(parse(typed + QStringLiteral("192.168.0.7 --insecure-plaintext")));
    }

    void whatIsGivenGoesBeforeTheAccount()
    {
        Account account = newAccount();
        account.endpoint = {.host = QStringLiteral("saved"),
                            .port = 1993,
                            .security = Security::Tls,
                            .caFile = QStringLiteral("/saved.pem"),
                            .trusted = QByteArray(32, 's')};
        ServerOptions options;
        QCOMPARE(*chooseEndpoint(options, &account), account.endpoint);
        options.host = account.endpoint.host;
        QCOMPARE(chooseEndpoint(options, &account)->trusted, account.endpoint.trusted);
        options.trusted = QByteArray(32, 'g');
        QCOMPARE(chooseEndpoint(options, &account)->trusted, options.trusted);
        options.trusted.clear(); // what is trusted at one host is not at another
        options.host = QStringLiteral("given");
        options.caFile = QStringLiteral("/given.pem");
        QCOMPARE(*chooseEndpoint(options, &account), (Endpoint{.host = QStringLiteral("given"),
                                                               .port = 1993,
                                                               .security = Security::Tls,
                                                               .caFile = QStringLiteral("/given.pem")}));
        options.security = Security::StartTls; // another security means another port
        QCOMPARE(chooseEndpoint(options, &account)->port, quint16(143));
        options.port = 2143;
        QCOMPARE(chooseEndpoint(options, &account)->port, quint16(2143));
        options.security = Security::None;
        QVERIFY(!chooseEndpoint(options, &account));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
