<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n worker was best for this server.</numerusform>
            <numerusform>%n workers were best for this server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n message was already here under another folder or number, and was not fetched again.</numerusform>
            <numerusform>%n messages were already here under another folder or number, and were not fetched again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message numerus="yes">
        <source>%1 in %2 – %3, with %n worker(s)</source>
        <comment>messages and size, duration, messages/s</comment>
        <translation>
            <numerusform>%1 in %2 – %3, with %n worker</numerusform>
            <numerusform>%1 in %2 – %3, with %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1; %2 was there already. Backup: %3</numerusform>
            <numerusform>%1; %2 were there already. Backup: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>Nothing new: %1 is already in %2.</numerusform>
            <numerusform>Nothing new: all %1 are already in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>(%1 had gone from the server before it could be fetched.)</numerusform>
            <numerusform>(%1 had gone from the server before they could be fetched.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>Would fetch %1; %2 is already in %3.</numerusform>
            <numerusform>Would fetch %1; %2 are already in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Backing up %1 at %2 to %3 with %n worker at first.</numerusform>
            <numerusform>Backing up %1 at %2 to %3 with %n workers at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Backing up %1 at %2 to %3 with %n worker.</numerusform>
            <numerusform>Backing up %1 at %2 to %3 with %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 was fetched before and is kept; run again to go on.</numerusform>
            <numerusform>%1 were fetched before and are kept; run again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>Not complete: %n problem found</numerusform>
            <numerusform>Not complete: %n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>The server allowed no more than %n connection at once; workers that stayed away: %L1. It said: “%2”</numerusform>
            <numerusform>The server allowed no more than %n connections at once; workers that stayed away: %L1. It said: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>Connected: %n folder, %1, %2.</numerusform>
            <numerusform>Connected: %n folders, %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n message could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</numerusform>
            <numerusform>%n messages could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1, %n worker</numerusform>
            <numerusform>%1, %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>Median of %n run of %1 (%2).</numerusform>
            <numerusform>Median of %n runs of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>Measuring %1 at %2: %n run, %L3 sign-ins at most.</numerusform>
            <numerusform>Measuring %1 at %2: %n runs, %L3 sign-ins at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1: %2 with %n worker, %3 with %4, which is %5 times as fast.</numerusform>
            <numerusform>%1: %2 with %n workers, %3 with %4, which is %5 times as fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>At its best (%1, %n worker) the vanilla method, which signs in for every message, took %2; serial took %3.</numerusform>
            <numerusform>At its best (%1, %n workers) the vanilla method, which signs in for every message, took %2; serial took %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1 with %n worker fetched your sample %2 times as fast as the serial method.</numerusform>
            <numerusform>%1 with %n workers fetched your sample %2 times as fast as the serial method.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1 with %n worker fetched your sample in %2.</numerusform>
            <numerusform>%1 with %n workers fetched your sample in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n failure, the first %1 shown</numerusform>
            <numerusform>%n failures, the first %1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%1 of %n folder chosen: %2, %3</numerusform>
            <numerusform>%1 of %n folders chosen: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%1 of %n folder chosen: %2</numerusform>
            <numerusform>%1 of %n folders chosen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 message</numerusform>
            <numerusform>%L1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::HistoryTexts</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 came before it was stopped.</numerusform>
            <numerusform>%1 came before it was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Verified %1: %n problem found. The certificate lists them.</numerusform>
            <numerusform>Verified %1: %n problems found. The certificate lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 could not be fetched so far.</numerusform>
            <numerusform>%1 could not be fetched so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 was in the backup already.</numerusform>
            <numerusform>%1 were in the backup already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 had been deleted from the server meanwhile.</numerusform>
            <numerusform>%1 had been deleted from the server meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 was in the backup already.</numerusform>
            <numerusform>%1 were in the backup already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 could not be fetched.</numerusform>
            <numerusform>%1 could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1 (%2) in %3 with %n worker.</numerusform>
            <numerusform>%1 (%2) in %3 with %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Backed up %1, %n missing</numerusform>
            <numerusform>Backed up %1, %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%1 of %2 is here. The server gives no more for now; the backup can go on %3.</numerusform>
            <numerusform>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</numerusform>
            <numerusform>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n worker has backed them up in %1.</numerusform>
            <numerusform>%n workers have backed them up in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedChart</name>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medians of %n run of %1; bars from the fastest to the slowest</numerusform>
            <numerusform>Medians of %n runs of %1; bars from the fastest to the slowest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medians of %n run of %1</numerusform>
            <numerusform>Medians of %n runs of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1, %n worker: %2 (%3 to %4)</numerusform>
            <numerusform>%1, %n workers: %2 (%3 to %4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>Backups of %1 use %n worker from now on.</numerusform>
            <numerusform>Backups of %1 use %n workers from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln sign-in</numerusform>
            <numerusform>%Ln sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>Measuring “%1” with %n worker…</numerusform>
            <numerusform>Measuring “%1” with %n workers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%n run of %1, with %2. How much that is to download is looked at first.</numerusform>
            <numerusform>%n runs of %1, with %2. How much that is to download is looked at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%n run of %1: about %2 to download, with %3. All of it is deleted afterwards.</numerusform>
            <numerusform>%n runs of %1: about %2 to download, with %3. All of it is deleted afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>&amp;Use %n worker</numerusform>
            <numerusform>&amp;Use %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::TerminalBars</name>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … and %n more worker</numerusform>
            <numerusform>   … and %n more workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>%n message file missing</numerusform>
            <numerusform>%n message files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n message file of the wrong size</numerusform>
            <numerusform>%n message files of the wrong size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n damaged message file</numerusform>
            <numerusform>%n damaged message files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n unreadable message file</numerusform>
            <numerusform>%n unreadable message files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n message file that the catalogue does not know</numerusform>
            <numerusform>%n message files that the catalogue does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>%n other file among the messages</numerusform>
            <numerusform>%n other files among the messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n manifest missing or not true</numerusform>
            <numerusform>%n manifests missing or not true</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>%n problem of the catalogue</numerusform>
            <numerusform>%n problems of the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>%n message of the server not backed up</numerusform>
            <numerusform>%n messages of the server not backed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… and %n more problem; the certificate lists them</numerusform>
            <numerusform>… and %n more problems; the certificate lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>Repaired: fetched %1 again or for the first time; %n damaged message is no longer on the server.</numerusform>
            <numerusform>Repaired: fetched %1 again or for the first time; %n damaged messages are no longer on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>The new catalogue knows %1 in %n folder.</numerusform>
            <numerusform>The new catalogue knows %1 in %n folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerSlider</name>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 allows %n connection at once, shared with your other devices.</numerusform>
            <numerusform>%1 allows %n connections at once, shared with your other devices.</numerusform>
        </translation>
    </message>
</context>
</TS>
