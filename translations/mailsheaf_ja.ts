<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountPanel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountsCommand</name>
    <message>
        <source>auto</source>
        <comment>number of workers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the verification; it has changed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 – %3, with %n worker(s)</source>
        <comment>messages and size, duration, messages/s</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, give its certificate as the certificate file of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, give its authority as the certificate file of the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Exit codes: 0 all good, 1 some messages are missing, 2 wrong usage, 3 cannot connect
or sign in, 4 the backup folder cannot be used, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Each run downloads into a folder of its own below the system&apos;s temporary folder,
which is deleted afterwards. Your backup is not touched.

Example:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Exit codes: 0 all measured, 1 some messages failed, 2 wrong usage or too much to
download, 3 cannot connect or sign in, 4 a file cannot be written, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Lists runs and verifications, the newest first: when each began, what it was for, how it
ended, how many messages it fetched, how long that took and how fast it was. Below a run
that failed stands why. Changes nothing, and can be used while a backup is running.

Kinds: backup; retry, only what could not be fetched before; repair, what was damaged or
missing; verify, a verification.

Examples:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Exit codes: 0 done, 2 wrong usage, 4 there is no backup or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
With a server, its messages are compared with the backup&apos;s, too. The result is also
written to certificate.html and certificate.json in the backup folder.

Examples:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Exit codes: 0 all good, 1 problems found, 2 wrong usage, 3 cannot connect or sign in,
4 the backup folder cannot be used, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::HistoryTexts</name>
    <message>
        <source>Retry complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “mailsheaf-cli verify --repair” fetches again what the server still has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MainWindow</name>
    <message>
        <source>Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Choose the account and start its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsPage</name>
    <message>
        <source>Runs of this account, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run each of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::TerminalBars</name>
    <message>
        <source>%L1/%L2</source>
        <comment>messages done and to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message>
        <source>%1, UID %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 messages, %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>412 of 1,200 · 38/s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerSlider</name>
    <message>
        <source>A&amp;utomatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
