// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/serverreply.h"

#include <QTest>

using namespace mailsheaf;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString plain = QStringLiteral("It did not work.");

void row(const char *name, ErrorKind otherwise, const char *words, ErrorKind kind, Throttle throttle,
         milliseconds hint = 0ms)
{
    QTest::newRow(name) << otherwise << QByteArray(words) << kind << throttle << hint;
}

} // namespace

class TestServerReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatLessMeans_data();
    void knowsWhatLessMeans();
    void aNoToOneThingIsNoThrottling_data();
    void aNoToOneThingIsNoThrottling();
    void knowsWhySignInFailed_data();
    void knowsWhySignInFailed();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void throttlingIsTheSameWhateverFailed();
    void quotesTheServer();
    void neverThrottlesWithoutASentence();
};

/// What servers say, most of it as users of mail programs have reported it.
void TestServerReply::knowsWhatLessMeans_data()
{
    QTest::addColumn<ErrorKind>("otherwise");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Throttle>("throttle");
    QTest::addColumn<milliseconds>("hint");
    using enum ErrorKind;
    const auto fewer = [](const char *name, const char *words) {
        row(name, Auth, words, Throttled, Throttle::Fewer);
    };
    fewer("Gmail, connections", "[ALERT] Too many simultaneous connections. (Failure)");
    fewer("Yahoo, connections", "[LIMIT] Too many simultaneous connections");
    fewer(
        "Dovecot, connections",
        "[UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)");
    fewer("Dovecot, newer, connections",
          "[LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)");
    fewer("Cyrus, connections", "Too many open connections (21 of 20 from host, 3 of 0 for user)");
    fewer("a hoster with an alert and a link",
          "[ALERT] Too many connections, see https://help.example.org/limits");
    row("a BYE at the greeting", Network, "Too many connections from your address", Throttled,
        Throttle::Fewer);

    const auto slower = [](const char *name, ErrorKind otherwise, const char *words,
                           milliseconds hint = 0ms) {
        row(name, otherwise, words, Throttled, Throttle::Slower, hint);
    };
    slower("Exchange Online", Message, "Request is throttled. Suggested Backoff Time: 299961 milliseconds",
           299'961ms);
    slower("Yahoo, rate", Auth, "[LIMIT] CAPABILITY Rate limit hit.");
    slower("Yahoo, rate of sign-ins", Auth, "[LIMIT] LOGIN Rate limit hit.");
    slower("Fastmail, sign-ins", Auth,
           "login not available on this server. 451 Already reached per-10 minute limit for logins (501) of "
           "500, "
           "try again later",
           10min);
    slower("Mailu, sign-ins", Auth, "Temporary authentication failure (rate-limit)");
    slower("a server with a limit on sign-ins", Auth,
           "[ALERT] Too many login attempts, please wait 30 seconds", 30s);
    slower("a server with a limit on requests", Mailbox, "[LIMIT] Too many requests");
    slower("QQ", Auth,
           "Login fail. Account is abnormal, service is not open, password is incorrect, login frequency "
           "limited, "
           "or system is busy. More information at https://help.mail.qq.com/");
    slower("a space in front", Auth, " [LIMIT] No.");
    row("a code alone at sign-in", Auth, "[LIMIT] No.", Throttled, Throttle::Slower);

    const auto exhausted = [](const char *name, ErrorKind otherwise, const char *words,
                              milliseconds hint = 0ms) {
        row(name, otherwise, words, Throttled, Throttle::Exhausted, hint);
    };
    exhausted("Gmail, bandwidth", Message, "[OVERQUOTA] Account exceeded command or bandwidth limits.");
    exhausted("Gmail, bandwidth, at sign-in", Auth,
              "[ALERT] Account exceeded command or bandwidth limits. (Failure)");
    exhausted("Gmail, bandwidth, with an id", Network,
              "[OVERQUOTA] Account exceeded command or bandwidth limits. d2e1a72fcca58-6b2 (Failure)");
    exhausted("WildDuck, download", Message, "Download was rate limited. Try again in 86000 seconds",
              86'000s);
    exhausted("a hoster's day", Message, "Daily limit reached, try again in 7 hours", 7h);
    exhausted("a hoster's bandwidth", Mailbox, "Bandwidth limit exceeded for this mailbox");

    row("Dovecot without its user database", Auth,
        "[UNAVAILABLE] Temporary authentication failure. [mx1:2020-06-11]", Throttled, Throttle::Trouble);
    row("Dovecot with a fault", Auth,
        "[SERVERBUG] Internal error occurred. Refer to server log for more information.", Throttled,
        Throttle::Trouble);
    row("Exchange, a server that is down", Auth, "Server Unavailable. 15", Throttled, Throttle::Trouble);
    row("Exchange, without a session", Message, "User is authenticated but not connected.", Throttled,
        Throttle::Trouble);
    row("a mailbox in use at sign-in", Auth, "[INUSE] Mailbox is locked by another session", Throttled,
        Throttle::Trouble);
    row("a list that cannot be had now", Protocol, "[UNAVAILABLE] LIST Server error - Please try again later",
        Throttled, Throttle::Trouble);
}

void TestServerReply::knowsWhatLessMeans()
{
    QFETCH(ErrorKind, otherwise);
    QFETCH(QByteArray, words);
    QFETCH(ErrorKind, kind);
    QFETCH(Throttle, throttle);
    QFETCH(milliseconds, hint);
    const Error error = refusal(otherwise, plain, words);
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    QCOMPARE(int(error.throttle), int(throttle));
    QCOMPARE(error.retryAfter.count(), hint.count());
    QVERIFY2(!error.sentence.startsWith(plain), qPrintable(error.sentence));
}

/// The kind stays; some may pass.
void TestServerReply::aNoToOneThingIsNoThrottling_data()
{
    QTest::addColumn<ErrorKind>("otherwise");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("mayPass");
    using enum ErrorKind;
    const auto no = [](const char *name, ErrorKind otherwise, const char *words, bool mayPass = false) {
        QTest::newRow(name) << otherwise << QByteArray(words) << mayPass;
    };
    no("a wrong password", Auth, "[AUTHENTICATIONFAILED] Authentication failed.");
    no("a wrong password that may be tried again", Auth,
       "[AUTHENTICATIONFAILED] Invalid credentials, please try again later");
    no("a wrong password at Gmail", Auth, "[AUTHENTICATIONFAILED] Invalid credentials (Failure)");
    no("a wrong password at Exchange", Auth, "LOGIN failed.");
    no("a missing mailbox", Mailbox, "[NONEXISTENT] Mailbox doesn't exist: x");
    no("a missing mailbox with an unlucky name", Mailbox,
       "[NONEXISTENT] Mailbox doesn't exist: Too many connections");
    no("a missing mailbox without a code", Mailbox, "Mailbox does not exist: Rate limit");
    no("a mailbox with an unlucky name in quotes", Mailbox,
       "Mailbox \"Request is throttled\" cannot be selected");
    no("a forbidden mailbox", Mailbox, "[NOPERM] Too many connections between departments");
    no("a full mailbox of the user's", Mailbox, "[OVERQUOTA] Quota exceeded (mailbox for user is full)");
    no("a message over a corporate limit", Message, "Message is larger than the corporate limit");
    no("too many parts in a message", Message, "Message has too many MIME parts");
    no("too many lines", Message, "Too many header lines");
    no("a broken message", Message, "[SERVERBUG] Internal error occurred.", true);
    no("Yahoo, one message for ever", Message, "UID FETCH Server error - Please try again later", true);
    no("Yahoo, one message, with a code", Message,
       "[UNAVAILABLE] UID FETCH Server error - Please try again later", true);
    no("a limit on the flags of a message", Message, "[LIMIT] Keyword limit of the message reached", true);
    no("a mailbox in use", Mailbox, "[INUSE] Mailbox is being rebuilt", true);
    no("a mailbox whose disk is away", Mailbox, "[UNAVAILABLE] Storage is temporarily unavailable", true);
    no("a command that is too long for Exchange", Message, "Command Error. 12");
    no("no STARTTLS at the moment", Certificate, "TLS is temporarily unavailable", true);
    no("a server that goes down", Network, "Server shutting down.", true);
    no("an idle connection", Network, "Disconnected for inactivity.");
    no("Gmail, an old session", Network, "Session expired, please login again.");
    no("nothing", Auth, "");
    no("a bracket alone", Message, "[");
    no("one quotation mark", Message, "\"Rate limit");
}

void TestServerReply::aNoToOneThingIsNoThrottling()
{
    QFETCH(ErrorKind, otherwise);
    QFETCH(QByteArray, words);
    QFETCH(bool, mayPass);
    const Error error = refusal(otherwise, plain, words);
    QCOMPARE(errorKindName(error.kind), errorKindName(otherwise));
    QCOMPARE(int(error.throttle), int(mayPass ? Throttle::Trouble : Throttle::None));
    QCOMPARE(error.retryAfter.count(), 0);
    QVERIFY2(error.sentence.startsWith(plain), qPrintable(error.sentence));
}

void TestServerReply::knowsWhySignInFailed_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("part");
    const auto says = [](const char *name, const char *words, const char *part) {
        QTest::newRow(name) << QByteArray(words) << QString::fromUtf8(part);
    };
    says("Gmail, app password",
         "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 "
         "(Failure)",
         "app password");
    says("mail.ru, app password",
         "[AUTHENTICATIONFAILED] NEOBHODIM parol prilozheniya "
         "https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED",
         "app password");
    says("Gmail, web page",
         "[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 "
         "(Failure)",
         "web site");
    says("Gmail, web page in the code",
         "[WEBALERT https://accounts.google.com/ContinueSignIn?sarp=1] Web login required.", "web site");
    says("an alert with a link", "[ALERT] Please confirm your account at https://mail.example.org/confirm",
         "web site");
    says("Exchange Online without passwords", "AUTHENTICATE failed. LogonDenied-BasicAuthBlocked",
         "web site");
    says("Gmail, IMAP off",
         "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable "
         "your "
         "account for IMAP access. (Failure)",
         "IMAP is switched off");
    says("Gmail, IMAP off by the domain",
         "[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for "
         "questions "
         "about this feature. (Failure)",
         "IMAP is switched off");
    says("Zoho, IMAP off",
         "[ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)",
         "IMAP is switched off");
    says("Yandex, IMAP off or a wrong password",
         "[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1",
         "IMAP is switched off");
    says("a lock after wrong passwords",
         "[AUTHENTICATIONFAILED] Too many failed login attempts, try again later", "locked");
    says("Yandex, a lock", "Access to your account has been temporarily restricted", "locked");
    says("an old password", "[EXPIRED] That password isn't valid any more", "expired");
    says("no encryption", "[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure connections.",
         "TLS");
}

/// Still a refused sign-in: the same password is not tried twice.
void TestServerReply::knowsWhySignInFailed()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, part);
    const Error error = refusal(ErrorKind::Auth, plain, words);
    QCOMPARE(errorKindName(error.kind), errorKindName(ErrorKind::Auth));
    QCOMPARE(int(error.throttle), int(Throttle::None));
    const QString ours = error.sentence.section(QStringLiteral(" The server says"), 0, 0);
    QVERIFY2(ours.contains(part), qPrintable(error.sentence));
    // The same words about a mailbox are no reason to ask for a password.
    QCOMPARE(errorKindName(refusal(ErrorKind::Mailbox, plain, words).kind),
             errorKindName(ErrorKind::Mailbox));
}

void TestServerReply::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<milliseconds>("hint");
    const auto waits = [](const char *words, milliseconds hint) {
        QTest::newRow(words) << QByteArray(words) << hint;
    };
    waits("Request is throttled. Suggested Backoff Time: 3000 milliseconds", 3s);
    waits("request is throttled. suggested backoff time:45 ms", 45ms);
    waits("Rate limit. Try again in 90 seconds.", 90s);
    waits("Rate limit. Retry after 2 minutes", 2min);
    waits("Rate limit; retry-after: 5 sec", 5s);
    waits("Daily limit reached, come again in 3 hours", 3h);
    waits("Daily limit reached, come again in 1 day", 24h);
    waits("Daily limit reached, come again in 400 days", 24h);
    waits("Rate limit. Please wait", 0ms);
    waits("Rate limit. Try again in a minute", 0ms);
    waits("Rate limit. Try again in 5 bananas", 0ms);
    waits("Rate limit. Try again in 99999999999999999999 seconds", 0ms);
    waits("Rate limit. Try again in -5 seconds", 0ms);
    waits("Rate limit. Try again in 30", 0ms);
    waits("Rate limit. Try again in", 0ms);
}

void TestServerReply::readsHowLongToWait()
{
    QFETCH(QByteArray, words);
    QFETCH(milliseconds, hint);
    const Error error = refusal(ErrorKind::Message, plain, words);
    QCOMPARE(errorKindName(error.kind), errorKindName(ErrorKind::Throttled));
    QCOMPARE(error.retryAfter.count(), hint.count());
}

void TestServerReply::throttlingIsTheSameWhateverFailed()
{
    using enum ErrorKind;
    for (const ErrorKind otherwise : {Network, Auth, Certificate, Protocol, Mailbox, Message}) {
        const Error error =
            refusal(otherwise, plain, "[OVERQUOTA] Account exceeded command or bandwidth limits.");
        QCOMPARE(errorKindName(error.kind), errorKindName(Throttled));
        QCOMPARE(int(error.throttle), int(Throttle::Exhausted));
        QVERIFY(error.sentence.contains(QStringLiteral("tomorrow")));
    }
}

void TestServerReply::quotesTheServer()
{
    const Error error = refusal(ErrorKind::Mailbox, plain, "No \x07such\xe2\x80\xae thing");
    QCOMPARE(error.sentence, QStringLiteral("It did not work. The server says: “No such thing”"));
    QCOMPARE(error.detail, QStringLiteral("No such thing"));
    QCOMPARE(refusal(ErrorKind::Mailbox, plain, {}).sentence, plain);
    const Error known = refusal(ErrorKind::Auth, plain, "Too many connections");
    QVERIFY(known.sentence.endsWith(QStringLiteral(" The server says: “Too many connections”")));
}

void TestServerReply::neverThrottlesWithoutASentence()
{
    for (const char *words : {"Too many connections", "Rate limit", "Daily limit", "[UNAVAILABLE]"}) {
        const Error error = refusal(ErrorKind::Auth, {}, words);
        QVERIFY2(error.sentence.section(u'.', 0, 0).size() > 20, words);
    }
}

QTEST_APPLESS_MAIN(TestServerReply)
#include "test_serverreply.moc"
