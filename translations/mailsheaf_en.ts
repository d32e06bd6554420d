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
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message numerus="yes">
        <source>with %n worker(s) at first</source>
        <translation>
            <numerusform>with %n worker at first</numerusform>
            <numerusform>with %n workers at first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n worker(s)</source>
        <translation>
            <numerusform>with %n worker</numerusform>
            <numerusform>with %n workers</numerusform>
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
    <name>mailsheaf::RunOverview</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
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
</TS>
