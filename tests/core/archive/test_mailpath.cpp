// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/mailpath.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mailsheaf;

namespace {

QString toString(char32_t code)
{
    return QStringView(QChar::fromUcs4(code)).toString(); // QString::fromUcs4() swallows a byte order mark
}

/// All of them but most of the planes where nothing is assigned or everything is private.
char32_t nextCodePoint(char32_t code)
{
    if (code == 0xd7ff)
        return 0xe000;
    return code >= 0x40000 && code < 0x10ff00 && (code < 0xdff00 || code >= 0xe1000) ? code + 101 : code + 1;
}

/// What is wrong with @p name as a file name on Windows, macOS or Linux; empty when nothing is.
QString illegality(const QString &name)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}/\\\\:*?\"<>|]"));
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[1-9¹²³]|LPT[1-9¹²³]) *(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ours(QStringLiteral("^messages-[0-9]+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty() || name.toUtf8().size() > 100)
        return QStringLiteral("its length");
    if (forbidden.match(name).hasMatch() || !name.isValidUtf16())
        return QStringLiteral("a character");
    if (name.startsWith(u' ') || name.endsWith(u' ') || name.startsWith(u'.') || name.endsWith(u'.'))
        return QStringLiteral("an end");
    if (device.match(name).hasMatch())
        return QStringLiteral("a device of Windows");
    if (ours.match(name).hasMatch())
        return QStringLiteral("a folder of messages");
    if (name.normalized(QString::NormalizationForm_C) != name)
        return QStringLiteral("its normalisation");
    return {};
}

/// What a file system that folds case and normalises may make of a name.
QString folding(const QString &name)
{
    return name.normalized(QString::NormalizationForm_D)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_D);
}

QString upperFolding(const QString &name)
{
    return name.toUpper().normalized(QString::NormalizationForm_C);
}

/// Seeded names, most of them nasty: pieces that fold, normalise, escape or end a name, in any order.
class Names
{
public:
    explicit Names(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray next()
    {
        const int kind = m_random.bounded(20);
        if (kind == 0)
            return randomBytes();
        QString text;
        for (int pieces = m_random.bounded(1, kind == 1 ? 60 : 6); pieces > 0; --pieces)
            text += piece();
        return kind == 2 ? text.toUtf8() : encodeModifiedUtf7(text);
    }

private:
    QByteArray randomBytes()
    {
        QByteArray raw(m_random.bounded(1, 12), Qt::Uninitialized);
        for (char &byte : raw)
            byte = char(m_random.bounded(256));
        return raw;
    }

    QString piece()
    {
        static const QStringList pieces{QStringLiteral("con"),        QStringLiteral("CON"),
                                        QStringLiteral("Nul"),        QStringLiteral("lpt1"),
                                        QStringLiteral("COM¹"),       QStringLiteral("messages-"),
                                        QStringLiteral("Messages-1"), QStringLiteral("."),
                                        QStringLiteral(".."),         QStringLiteral(" "),
                                        QStringLiteral("~"),          QStringLiteral("~l"),
                                        QStringLiteral("~u"),         QStringLiteral("~raw"),
                                        QStringLiteral("~e"),         QStringLiteral("~1"),
                                        QStringLiteral("~~"),         QStringLiteral("%"),
                                        QStringLiteral("%41"),        QStringLiteral("%c3%9f"),
                                        QStringLiteral("/"),          QStringLiteral("\\"),
                                        QStringLiteral("C++"),        QStringLiteral("&"),
                                        QStringLiteral("a"),          QStringLiteral("A"),
                                        QStringLiteral("b"),          QStringLiteral("B"),
                                        QStringLiteral("c"),          QStringLiteral("C"),
                                        QStringLiteral("'s"),         QStringLiteral("inbox"),
                                        QStringLiteral("INBOX"),      QStringLiteral("Inbox"),
                                        QStringLiteral("ß"),          QStringLiteral("ẞ"),
                                        QStringLiteral("ss"),         QStringLiteral("SS"),
                                        QStringLiteral("é"),          QStringLiteral("É"),
                                        QStringLiteral("e\u0301"),    QStringLiteral("E\u0301"),
                                        QStringLiteral("\u0301"),     QStringLiteral("\u0327"),
                                        QStringLiteral("Σ"),          QStringLiteral("σ"),
                                        QStringLiteral("ς"),          QStringLiteral("İ"),
                                        QStringLiteral("ı"),          QStringLiteral("i"),
                                        QStringLiteral("I"),          QStringLiteral("K"),
                                        QStringLiteral("\u212a"),     QStringLiteral("k"),
                                        QStringLiteral("Å"),          QStringLiteral("\u212b"),
                                        QStringLiteral("å"),          QStringLiteral("ǆ"),
                                        QStringLiteral("ǅ"),          QStringLiteral("Ǆ"),
                                        QStringLiteral("ﬁ"),          QStringLiteral("fi"),
                                        QStringLiteral("\u200d"),     QStringLiteral("\ufe0f"),
                                        QStringLiteral("\ufeff"),     QStringLiteral("\u202e"),
                                        QStringLiteral("가"),         QStringLiteral("\u1100\u1161"),
                                        QStringLiteral("日本"),       QStringLiteral("Ж"),
                                        QStringLiteral("ж"),          QStringLiteral("\u0345"),
                                        QStringLiteral("ᾳ"),          QStringLiteral("ᾼ"),
                                        QStringLiteral("Ꭰ"),          QStringLiteral("ꭰ"),
                                        QStringLiteral("ა"),          QStringLiteral("Ა"),
                                        toString(0x0001F468),         toString(0x00010400),
                                        toString(0x00010428),         QString(QChar(0)),
                                        QStringLiteral("\r\n"),       QStringLiteral("\u0085"),
                                        QStringLiteral("0")};
        if (m_random.bounded(12) == 0)
            return randomLetter();
        return pieces[m_random.bounded(pieces.size())];
    }

    QString randomLetter()
    {
        char32_t code = 0;
        do
            code = m_random.bounded(2) != 0 ? m_random.bounded(0x3000U) : m_random.bounded(0x110000U);
        while (QChar::isSurrogate(code));
        return toString(code);
    }

    QRandomGenerator m_random;
};

} // namespace

class TestMailPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualNamesLookAsTheyAre_data();
    void usualNamesLookAsTheyAre();
    void everyCodePointIsLegalAndComesBack();
    void noTwoNamesMeet();
    void namesThatDifferInCaseNeverMeet();
    void noTwoMailboxesMeet();
    void wholePathsAreLegalReversibleAndInside();
    void longNamesAreShortened();
    void strangersAreNoNames_data();
    void strangersAreNoNames();
    void decomposedNamesFromTheDiskAreKnown();
    void pathsHaveTheFixedForm();
    void escapesDoNotDisturbTheNumbers();
    void inboxIsOneMailboxHoweverSpelled();
    void deepNestingStaysShort();
};

void TestMailPath::usualNamesLookAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("component");
    const auto row = [](const char *title, const char16_t *text, const char16_t *component) {
        QTest::newRow(title) << QString::fromUtf16(text) << QString::fromUtf16(component);
    };
    row("one word", u"Archive", u"Archive");
    row("several words", u"Sent Items", u"Sent Items");
    row("the inbox", u"INBOX", u"INBOX");
    row("an inbox spelled otherwise", u"Inbox", u"Inbox~1");
    row("brackets", u"[Gmail]", u"[Gmail]");
    row("an apostrophe inside a word", u"Mum's Letters", u"Mum's Letters");
    row("digits and a year", u"Projekte 2024", u"Projekte 2024");
    row("umlauts", u"Entwürfe", u"Entwürfe");
    row("no letters with case", u"日本語", u"日本語");
    row("C++", u"C++", u"C++");
    row("all lower case", u"work", u"work~l");
    row("all upper case", u"TODO", u"TODO~u");
    row("mixed case", u"iPhone", u"iPhone~2");
    row("only the first word upper", u"Sent items", u"Sent items~1");
    row("emoji", u"\U0001F48C Love", u"\U0001F48C Love");
    row("sharp s", u"Straße", u"Stra%C3%9Fe");
    row("a slash where it is no delimiter", u"Foo/Bar", u"Foo%2FBar");
    row("two dots", u"..", u"%2E%2E");
    row("one dot", u".", u"%2E");
    row("three dots", u"...", u"%2E.%2E");
    row("a space at the end", u"A ", u"A%20");
    row("a hidden name", u".Trash", u"%2ETrash");
    row("a device", u"CON", u"%43ON~u");
    row("a device in small letters with an extension", u"nul.txt", u"%6Eul.txt~l");
    row("a device with a superscript", u"Lpt²", u"%4Cpt²");
    row("nearly a device", u"Console", u"Console");
    row("a folder of messages", u"Messages-17", u"%4Dessages-17");
    row("nearly a folder of messages", u"Messages-x", u"Messages-x~1");
    row("percent and tilde", u"50%~", u"50%25%7E");
    row("NUL", u"A\u0001", u"A%01");
    row("decomposed umlaut", u"U\u0308ber", u"U%CC%88ber");
}

void TestMailPath::usualNamesLookAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, component);
    const QByteArray raw = encodeModifiedUtf7(text);
    QCOMPARE(pathComponent(raw), component);
    QCOMPARE(illegality(component), QString());
    QCOMPARE(rawComponent(component), raw);
}

void TestMailPath::everyCodePointIsLegalAndComesBack()
{
    QHash<QString, QByteArray> seen;
    for (char32_t code = 0; code < 0x110000; code = nextCodePoint(code)) {
        const QByteArray raw = encodeModifiedUtf7(toString(code));
        const QString component = pathComponent(raw);
        QVERIFY2(illegality(component).isEmpty(), raw.constData());
        QCOMPARE(rawComponent(component), raw);
        const QString folded = folding(component);
        QVERIFY2(!seen.contains(folded), raw + " meets " + seen.value(folded));
        seen.insert(folded, raw);
    }
}

void TestMailPath::noTwoNamesMeet()
{
    Names names(20'240'607);
    QSet<QByteArray> raws;
    std::array<QHash<QString, QByteArray>, 2> seen;
    while (raws.size() < 200'000) {
        const QByteArray raw = names.next();
        if (raw.isEmpty() || raws.contains(raw))
            continue;
        raws.insert(raw);
        const QString component = pathComponent(raw);
        QVERIFY2(illegality(component).isEmpty(),
                 qPrintable(illegality(component) + QStringLiteral(": ") + component));
        if (!component.contains(u"~~"))
            QCOMPARE(rawComponent(component), raw);
        const QStringList folded{folding(component), upperFolding(component)};
        for (size_t i = 0; i < seen.size(); ++i) {
            const QByteArray other = seen[i].value(folded[qsizetype(i)], raw);
            QVERIFY2(other == raw, raw + " meets " + other);
            seen[i].insert(folded[qsizetype(i)], raw);
        }
    }
}

void TestMailPath::namesThatDifferInCaseNeverMeet()
{
    for (const char *word :
         {"lists", "a b-c.d", "con", "inbox", "messages-5", "nul.a", "x'y z", "1a2b", "~e", "%ab"}) {
        QSet<QString> seen;
        QSet<QByteArray> raws;
        const QByteArray lower(word);
        for (int mask = 0; mask < 1 << lower.size(); ++mask) {
            QByteArray raw = lower;
            for (int bit = 0; bit < raw.size(); ++bit) {
                if ((mask >> bit & 1) != 0)
                    raw[bit] = QByteArray(1, raw[bit]).toUpper()[0];
            }
            raws.insert(raw);
            seen.insert(pathComponent(raw).toCaseFolded());
        }
        QCOMPARE(seen.size(), raws.size());
    }
}

void TestMailPath::noTwoMailboxesMeet()
{
    Names names(11);
    QRandomGenerator random(12);
    QHash<QString, QByteArray> seen;
    for (int round = 0; round < 50'000; ++round) {
        QByteArrayList parts;
        for (int depth = random.bounded(1, 5); depth > 0; --depth)
            parts.append(random.bounded(8) == 0 ? QByteArray("") : names.next().replace('/', "_"));
        const MailboxName mailbox(parts.join('/'), '/');
        if (mailbox.isInbox())
            continue;
        const QString directory = mailboxDirectory(mailbox);
        QVERIFY(directory.startsWith(u"mail/"));
        for (const QString &part : directory.split(u'/'))
            QVERIFY2(illegality(part).isEmpty(), qPrintable(directory));
        const QString folded = folding(directory);
        const QByteArray other = seen.value(folded, mailbox.raw());
        QVERIFY2(other == mailbox.raw(), mailbox.raw() + " meets " + other);
        seen.insert(folded, mailbox.raw());
    }
}

/// Of a message of any mailbox: the numbers and the levels of the name come back from its path, which folding
/// does not lead to another message, and no system refuses or leads out of `mail/`.
void TestMailPath::wholePathsAreLegalReversibleAndInside()
{
    Names names(20'261'129);
    QRandomGenerator random(13);
    QHash<QString, QString> seen;
    int reversed = 0;
    for (int round = 0; round < 20'000; ++round) {
        const char separator = "/.^\\"[random.bounded(4)];
        QByteArrayList levels;
        for (int depth = random.bounded(1, 6); depth > 0; --depth)
            levels.append(names.next().replace(separator, "_"));
        const MailboxName mailbox(levels.join(separator), separator);
        const UidValidity validity = random.generate();
        const Uid uid = std::max(1U, random.generate());
        const QString path = messagePath(mailbox, validity, uid);
        QVERIFY2(path.toUtf8().size() < 1000, qPrintable(path));
        QVERIFY(!path.startsWith(u'/') && QDir::cleanPath(path) == path && path.startsWith(u"mail/"));
        const QStringList parts = path.split(u'/');
        const QString identity = QString::fromLatin1(mailbox.raw().toHex()) + path.section(u'/', -3);
        if (!mailbox.isInbox()) {
            QCOMPARE(seen.value(folding(path), identity), identity);
            seen.insert(folding(path), identity);
        }
        QCOMPARE(parts.last().chopped(4).toUInt(), uid);
        QCOMPARE(parts.at(parts.size() - 2).toUInt(), uid / uidsPerDirectory);
        QCOMPARE(parts.at(parts.size() - 3), QStringLiteral("messages-%1").arg(validity));
        if (path.contains(u"~~") || mailbox.isInbox())
            continue; // the catalogue knows
        QByteArrayList back;
        for (qsizetype i = 1; i < parts.size() - 3; ++i)
            back.append(rawComponent(parts.at(i)));
        QCOMPARE(back, levels);
        ++reversed;
    }
    QVERIFY2(reversed > 10'000, qPrintable(QString::number(reversed)));
}

void TestMailPath::longNamesAreShortened()
{
    const QByteArray raw = QByteArray("Newsletter ").repeated(20).trimmed();
    const QString component = pathComponent(raw);
    QVERIFY(component.startsWith(u"Newsletter Newsletter Newsletter"));
    QCOMPARE(component.size(), 60 + 2 + 32);
    QVERIFY(rawComponent(component).isNull());
    QVERIFY(pathComponent(raw + 'x').right(32) != component.right(32));

    const QString emoji = pathComponent(encodeModifiedUtf7(toString(0x0001F48C).repeated(50)));
    QCOMPARE(illegality(emoji), QString());
    QVERIFY(emoji.toUtf8().size() <= 60 + 34);
    const QString broken = pathComponent(QByteArray(200, '\xff'));
    QVERIFY(broken.startsWith(u"%FF%FF") && broken.contains(u"%FF~~"));

    const QByteArray longest(100 - 2, 'x'); // "~l" makes it 100
    QCOMPARE(rawComponent(pathComponent(longest)), longest);
    QVERIFY(rawComponent(pathComponent(longest + 'x')).isNull());
}

void TestMailPath::strangersAreNoNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lower case without suffix") << QStringLiteral("work");
    QTest::newRow("a suffix that is not needed") << QStringLiteral("Work~1");
    QTest::newRow("a mask that is all") << QStringLiteral("ab~3");
    QTest::newRow("an escape that is not needed") << QStringLiteral("%41b");
    QTest::newRow("an escape in small letters") << QStringLiteral("A%2f");
    QTest::newRow("half an escape") << QStringLiteral("A%2");
    QTest::newRow("an escape that is no UTF-8") << QStringLiteral("A%FF");
    QTest::newRow("two suffixes") << QStringLiteral("work~l~l");
    QTest::newRow("the raw form of a good name") << QStringLiteral("work~raw");
    QTest::newRow("only a suffix") << QStringLiteral("~l");
    QTest::newRow("hidden") << QStringLiteral(".DS_Store");
    QTest::newRow("a folder of messages") << QStringLiteral("messages-1");
    QTest::newRow("up") << QStringLiteral("..");
}

void TestMailPath::strangersAreNoNames()
{
    QFETCH(QString, name);
    QVERIFY(rawComponent(name).isNull());
}

void TestMailPath::decomposedNamesFromTheDiskAreKnown()
{
    const QByteArray raw = encodeModifiedUtf7(QStringLiteral("Entwürfe"));
    const QString onDisk = pathComponent(raw).normalized(QString::NormalizationForm_D);
    QCOMPARE(rawComponent(onDisk), raw);
}

void TestMailPath::pathsHaveTheFixedForm()
{
    const MailboxName mailbox("Lists.Qt", '.');
    QCOMPARE(mailboxDirectory(mailbox), QStringLiteral("mail/Lists/Qt"));
    QCOMPARE(messagePath(mailbox, 17, 1), QStringLiteral("mail/Lists/Qt/messages-17/000000/0000000001.eml"));
    QCOMPARE(messagePath(mailbox, 4294967295U, 4294967295U),
             QStringLiteral("mail/Lists/Qt/messages-4294967295/429496/4294967295.eml"));
    QVERIFY(messageDirectory(mailbox, 17, 9'999) != messageDirectory(mailbox, 17, 10'000));
    QCOMPARE(messageDirectory(mailbox, 17, 10'000), messageDirectory(mailbox, 17, 19'999));
    QCOMPARE(mailboxDirectory(MailboxName("", '/')), QStringLiteral("mail/~e"));
    QCOMPARE(mailboxDirectory(MailboxName("../..", '/')), QStringLiteral("mail/%2E%2E/%2E%2E"));
}

void TestMailPath::escapesDoNotDisturbTheNumbers()
{
    QCOMPARE(messagePath(MailboxName("A/B%1", '.'), 3, 4),
             QStringLiteral("mail/A%2FB%251/messages-3/000000/0000000004.eml"));
}

void TestMailPath::inboxIsOneMailboxHoweverSpelled()
{
    QCOMPARE(mailboxDirectory(MailboxName("inbox")), QStringLiteral("mail/INBOX"));
    QCOMPARE(mailboxDirectory(MailboxName("Inbox")), QStringLiteral("mail/INBOX"));
    QVERIFY(mailboxDirectory(MailboxName("Inbox/A")) != mailboxDirectory(MailboxName("INBOX/A")));
}

void TestMailPath::deepNestingStaysShort()
{
    const QByteArray deep = QByteArray("A/").repeated(2'000) + 'A';
    const QString directory = mailboxDirectory(MailboxName(deep));
    QVERIFY(directory.startsWith(u"mail/~~") && directory.size() == 5 + 2 + 32);
    QVERIFY(directory != mailboxDirectory(MailboxName(deep + 'A')));
}

QTEST_APPLESS_MAIN(TestMailPath)

#include "test_mailpath.moc"
