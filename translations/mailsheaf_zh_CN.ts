<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>关于 Mailsheaf</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>用多个工作单元同时备份 IMAP 邮箱。
自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>此窗口的页面</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>各个库及其许可证</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>账户名称含有无法显示的字符，请重新输入。</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>缺少用户名；多数服务商要求填写完整的电子邮件地址。</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>用户名含有无法发送的字符，请重新输入。</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>缺少服务器名称；它类似于“imap.example.org”。</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>服务器只能填写名称或地址，例如“imap.example.org”。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>端口必须是 1 到 65535 之间的数字；通常为 993。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>不加密时，途中任何人都可能读到密码和邮件；请选择 TLS 或 STARTTLS。只有本机可以不加密。</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>必须给出证书文件的完整路径。</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>缺少备份文件夹；请选择备份的存放位置。</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>必须给出备份文件夹的完整路径。</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>备份文件夹的名称含有无法显示的字符，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>工作单元的数量必须在 %1 到 %2 之间。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>在网页邮箱的设置中开启 IMAP 后，%1 才允许邮件程序访问。</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 在此要求使用应用专用密码，请在其网站上为本程序创建一个。</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 通常不接受邮件程序的密码，只能在其自己的页面上登录。Mailsheaf 尚不支持。</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 请参阅 %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>电子邮件地址或用户名</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>留空：需要时询问</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>将密码保存在本机的密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>邮件以 .eml 文件的形式保存在这里</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>邮件存放的位置</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户的名称</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>电子邮件或用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>备份文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加一个账户</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>编辑该账户</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>Mailsheaf 读取此邮箱并将其复制到备份文件夹。服务器上不会有任何改动。</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>添加账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>例如：工作</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>还没有密码：请输入密码以测试连接。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>%1 中的账户列表已损坏，未作改动；请修复该文件或将其移走。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>%1 中的账户列表由更新版本的 Mailsheaf 写入；请使用该版本或更新的版本。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1，服务器 %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>已暂停于 %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>正在备份，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountPanel</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>账户(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>无法读取 %1 中的账户列表；请检查文件权限。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>无法读取 %1 中的账户列表；请检查磁盘。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>无法写入 %1 中的账户列表，它保持原样；请检查文件夹权限和可用空间。</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>另一个 Mailsheaf 正在更改账户列表，请重试。</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>该账户没有标识；请将其作为新账户添加。</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>已有名为“%1”的账户，请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>账户的页面</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountsCommand</name>
    <message>
        <source>auto</source>
        <comment>number of workers</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>还没有账户；请用“mailsheaf-cli accounts add”添加一个。</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>%1（服务器 %2）的密码： </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>账户“%1”已保存，其密码在密钥链中。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>账户“%1”已保存，但不含密码；备份时请用 --password-stdin 或 --password-file 提供密码。</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>没有名为“%1”的账户；“mailsheaf-cli accounts list”会显示现有账户。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>账户“%1”已移除；其在 %2 中的备份保留不变。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>没有名为 %1 的服务器。请检查拼写和网络。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>归档“%1”仅以只读方式打开。</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>收到的邮件不完整：%2 字节中只有 %1 字节。下次运行时会重新获取。</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>收到的邮件属于归档中没有的文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>“%1”中有其他内容（例如“%2”），而没有归档。请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>“%1”是指向别处的链接，归档中从不会有链接。请移除该链接，然后重新开始。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（进程 %2，位于 %3）</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>归档“%1”正被其他程序使用。请等它结束，然后重新开始。</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>归档“%1”正被 %2 使用。请等它结束；如果那台计算机已不再使用它，请移除其中的“mailsheaf.lock”。</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>归档“%1”正被 %2 使用。请等它结束，然后重新开始。</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>“%1”无法锁定，因此无法防止其他程序改动。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>“%1”在上次备份时有归档，现在却没有。请连接其所在的磁盘，然后重新开始。如需新的归档，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>没有指定归档的文件夹。请选择一个。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>“%1”是文件，不是文件夹。请为归档选择文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>无法创建“%1”，因为文件夹“%2”不存在。请连接其所在的磁盘，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>立即验证(&amp;Y)</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>读取每封邮件，并与当初收到的内容比较</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>打开证明(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>显示上次验证的结果</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>只备份之前无法获取的内容</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>结束；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修复(&amp;P)</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>重新获取已损坏或缺失而服务器上仍有的内容</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>“%1”没有目录库，因此无从比较。如果它是备份，“mailsheaf-cli rebuild”可以新建一个。</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>目录库与上次备份留下的不同：它已损坏或被更改。“mailsheaf-cli rebuild”可以新建一个。</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>目录库没有封印，因为上次备份没有正常结束；下次备份会加上封印。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>目录库“%1”是空的。“mailsheaf-cli rebuild”可以新建一个。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>正在停止… 再按一次 Ctrl-C 可立即结束。</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>如果是有意移动或删除的，--new-archive 会在此处新建一个。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n 个工作单元最适合此服务器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n 封邮件已在其他文件夹或编号下存在，没有重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>备份需要 %1，但 %3 所在的磁盘只有 %2 可用。请腾出空间，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>可以开始第一次备份</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>勾选需要的文件夹，然后点击“备份”。服务器上不会有任何改动。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 – %3, with %n worker(s)</source>
        <comment>messages and size, duration, messages/s</comment>
        <translation>
            <numerusform>%1，用时 %2 – %3，%n 个工作单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1；%2早已存在。备份：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1。备份：%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>没有新内容：全部%1都已在 %2 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>没有可备份的内容：所选文件夹是空的。</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>有些文件夹无法读取；再次运行会重试。%1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1；失败：%2，再次运行会重试。备份：%3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>（%1在获取之前已从服务器上消失。）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>将获取%1；%2已在 %3 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>正在把 %2 上的 %1 备份到 %3，起初用 %n 个工作单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>正在把 %2 上的 %1 备份到 %3，用 %n 个工作单元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>已停止：%2中已获取并保留 %1 封；再次运行可继续。</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>部分完成：%2中已获取并保留 %1 封；将于 %3 继续。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1之前已获取并保留；再次运行可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1，邮件 %2：%3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… 以及另外%1。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>目录库“%1”已损坏。邮件是安全的；“mailsheaf-cli rebuild”可以由邮件新建目录库。</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>目录库“%1”无法使用。详细信息中有 SQLite 的回答。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>目录库“%1”正被其他程序使用。请关闭该程序，然后重新开始。</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>“%1”不是 Mailsheaf 的目录库，而属于其他程序。请为归档选择其他文件夹。</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>带有目录库“%1”的归档由比当前更新的 Mailsheaf 创建。请更新 Mailsheaf，然后重新开始。</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>带有目录库“%1”的归档由较旧的 Mailsheaf 创建。请先向其中备份一次，然后即可读取。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>不完整：发现 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>抽样中未发现问题</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>所有已备份的内容都在这里，没有改变</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>完整：服务器上的所有内容都在这里，没有改变</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>验证于 %1，用时 %2。</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1，%2；读取并比较了%3的字节。</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>没有询问服务器。</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>已与服务器 %1 比较。</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>目录库与上次备份留下的一致。</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>目录库没有完好的封印。</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>缺失或有误的内容</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>此处缺失</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>服务器上已无</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA256SUMS 的 SHA-256</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>完整性证明</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>所有这些列表的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>任何人不用 Mailsheaf 也能核对：在备份的文件夹中，“find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum”会输出同样的数值；在每个列表所在的目录中，“sha256sum -c SHA256SUMS”会将邮件与列表比较。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>颁发给：</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>颁发者：</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>有效期自：</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>有效期至：</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不连接(&amp;D)</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>%1 的证书不被接受</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>仅当服务器的管理者通过其他途径（而非此连接）告知您此指纹时，才应信任它。此后只在 %1 信任它；任何其他证书仍照常检查。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>指纹 (SHA-256)：</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>%1 的证书属于另一台服务器（%2），可能有其他人在应答。请检查账户中的服务器名称。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>%1 的证书已于 %2 过期。请联系服务器的管理者更新证书，并检查本机时钟是否准确。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>%1 的证书已被吊销。请不要登录，并联系服务器的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>%1 的证书不是为服务器签发的。请联系服务器的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>%1 的证书是自签名的：没有人为它担保。如果这是您自己的服务器，请在账户设置中测试连接并查看证书，或将其指定为证书文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>%1 的证书从 %2 起才有效。请检查本机时钟是否准确。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>%1 的证书由本机不信任的机构签发。如果这是您自己的服务器，请在账户设置中测试连接并查看证书，或将其机构的证书指定为证书文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>%1 的证书不能证明任何事情：密钥太短，或者签名属于可以伪造的类型。请向服务器的管理者索取新的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>%1 的证书违反了上级颁发机构设定的规则。请不要登录，并联系服务器的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>%1 的证书是伪造的：它所称的颁发机构并没有签署它。请不要登录，应答的可能另有其人。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>%1 的证书由无权颁发证书的一方颁发。请不要登录，应答的可能另有其人。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>绘制图表的程序“mailsheaf”不在本程序所在的 %1 中；请安装它，或省略 --png。</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>无法绘制图表 %1：%2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>列出、添加和移除已保存的账户</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>显示已保存的账户</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>在标准输出上每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>保存账户，密码存入密钥链</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>您对它的称呼（默认：用户名）</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>同时的连接数：1 到 16，或 auto（默认）</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
密码会被询问，或从标准输入读取。

示例：
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>忘记账户及其密码；备份保留</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>账户的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>“%1”不是策略；请使用 split、queue、vanilla 或 serial。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>“%1”不是均衡方式；请使用 bytes 或 count。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>“%1”不是获取方式；请使用 batch 或 one。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>“%1”不是工作单元的种类；请使用 threads 或 processes。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>“%1”没有说明何时压缩；请使用 auto、on 或 off。</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>将邮箱备份到文件夹</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>只要这样的文件夹（* 和 ?）；可重复</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>不要这样的文件夹；可重复</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>只要之前无法获取的邮件</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>只说明会获取什么</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>同时的连接数：1 到 16，或 auto（默认：账户的设置）</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split（默认）、queue、vanilla 或 serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>工作单元为 threads（默认）或 processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>按 bytes（默认）或 count 均分子列表</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>空闲的工作单元不接手其他单元的工作</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch（默认），或 one：每条命令一封邮件</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto（默认：线路是瓶颈时）、on 或 off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>更快，但断电可能丢失邮件</translation>
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
        <translation>
示例：
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

退出码：0 一切正常，1 有邮件缺失，2 用法错误，3 无法连接或登录，4 备份文件夹无法使用，
130 已停止。</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>缺少备份文件夹；请用 --to 指定。</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>Mailsheaf 用多个工作单元同时备份 IMAP 邮箱。</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
示例：
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

“mailsheaf-cli COMMAND --help”会显示每个命令的更多说明。</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>密码不能作为参数，否则本机上的其他人可以读到；请使用 --password-stdin、--password-file 或 --account。</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>没有选项 %1；请参阅“mailsheaf-cli --help”。</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>有一个参数不属于任何选项；请参阅“mailsheaf-cli --help”。</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>缺少命令或其参数；请参阅“mailsheaf-cli --help”。</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>用法错误：%1；请参阅“mailsheaf-cli --help”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>“%1”不是方法；请使用 all，或 serial、vanilla-threads、vanilla-processes、split-threads、split-processes 和 ours 的列表。</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>工作单元的数量必须是类似 1,2,4,8 的列表，每个在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all，或下列各项的列表：serial、vanilla-threads、vanilla-processes、
split-threads、split-processes、ours（默认：除 vanilla 外的全部，
vanilla 会为每封邮件登录一次）</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>工作单元的数量（默认 1,2,4,8）</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>每次运行的邮件数（默认 1200）</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>每项测量的次数（默认 3）</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>即使全部运行共下载超过 1 GB 也继续</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>将每次测量写入此文件</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>将图表绘制到此文件</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>用多种方法测量工作单元的获取速度</translation>
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
        <translation>
每次运行都下载到系统临时文件夹下自己的文件夹中，之后将其删除。您的备份不受影响。

示例：
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

退出码：0 全部测量完毕，1 有邮件失败，2 用法错误或下载量过大，3 无法连接或登录，
4 无法写入文件，130 已停止。</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>列出服务器上的文件夹</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
示例：
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>说明一个备份至今发生了什么</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>只显示最近 N 次运行；不给出时为最近 20 次</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>同时显示每次运行中无法备份的内容及原因</translation>
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
        <translation>
列出运行和验证，最新的在前：何时开始、目的、如何结束、获取了多少邮件、用时多久以及速度。
失败的运行下方写有原因。不作任何改动，备份进行时也可使用。

种类：备份；重试，只针对之前无法获取的内容；修复，针对损坏或缺失的内容；验证。

示例：
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

退出码：0 完成，2 用法错误，4 没有备份或无法读取。</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last 需要运行的次数，至少为 1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>“%1”不是加密方式；请使用 tls、starttls 或 none。</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>密码可以来自 --password-stdin 或 --password-file，但不能同时来自两者；请去掉一个。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>IMAP 服务器，例如 imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>默认：使用 tls 时为 993，否则为 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls（默认）、starttls 或 none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>用户名，通常是电子邮件地址</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>只信任此 PEM 文件中的机构</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>从标准输入读取密码；在终端中会询问</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>从此文件读取密码</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>允许通过网络使用 --security none</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>使用已保存的账户及其在密钥链中的密码；
其他选项优先</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>缺少服务器；请用 --host 指定，或用 --account 使用已保存的账户。</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>缺少用户名；请用 --user 提供。</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>缺少密码；请使用 --password-stdin、--password-file，或用 --account 使用已保存的账户。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>工作单元的数量必须在 %1 到 %2 之间，或为 auto。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>不加密时，通往 %1 途中的任何人都可能读到密码和邮件；请使用 --security tls 或 starttls。</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>证明备份是完整的</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>只读取一部分邮件，例如 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>重新获取损坏和缺失的邮件；需要服务器</translation>
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
        <translation>
给出服务器时，还会将其邮件与备份中的邮件比较。结果还会写入备份文件夹中的
certificate.html 和 certificate.json。

示例：
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

退出码：0 一切正常，1 发现问题，2 用法错误，3 无法连接或登录，4 备份文件夹无法使用，
130 已停止。</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>抽样必须是百分比，例如 5%。</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair 要从服务器获取；请用 --host 或 --account 指定服务器。</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair 会检查每封邮件；请去掉 --sample。</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>由备份中的邮件新建目录库</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
旧的目录库会保留在新的旁边。

示例：
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>备份程序自带的小邮箱，以确认一切正常</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
不需要账户和网络，也不留下任何内容。

退出代码：0 一切正常，1 备份与应有的不符，
其他与 backup 相同。</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>说明备份中的一封邮件是什么</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>一封邮件的文件</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
显示邮件的主题、发件人和日期，以及各部分的类型和大小。
不打开其中的任何内容。

示例：
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

退出码：0 完成，2 用法错误，4 文件无法读取。</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>在原有归档缺失之处新建归档</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>“%1”不是 SHA-256 指纹；指纹有 64 个十六进制数字。</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>接受具有此指纹的证书，
无论它有什么问题</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>服务器不允许更多连接。</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>服务器最多同时允许 %n 个连接；未参加的工作单元：%L1。服务器回答：“%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>已连接：%n 个文件夹，%1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>登录一次，看看一切是否正确</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>查看证书(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>实验将下载 %1，但此服务器每天只允许 %2，而备份需要用到；请减少邮件、方法、工作单元数量或重复次数，使总量不超过 %3。</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>实验将下载 %1，服务商可能不乐意；请减少下载量，或确认您想这样做。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>服务器的压缩数据已损坏。连接已断开。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>正在备份邮箱。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>您在“%1”所在磁盘上的配额已用完。请移除不再需要的内容或申请更多空间，然后重新开始：已收到的内容会保留。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>“%1”所在的磁盘已满。请腾出空间，然后重新开始：已收到的内容会保留。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>无法写入“%1”：其磁盘是只读的。请解除写保护，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>无法写入“%1”：您没有权限。请更改其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>“%1”所在的磁盘在读写时报告了错误。请先检查磁盘及其线缆再继续。</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>“%1”将超过此磁盘或此用户允许的文件大小。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>无法打开“%1”：打开的文件太多。请关闭其他程序，或减少工作单元。</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>“%1”作为文件名对此磁盘来说太长。请选择路径较短的文件夹。</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>“%1”不见了。磁盘是否被取出？请连接磁盘，然后重新开始。</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>“%1”挡住了路：它不是 Mailsheaf 会在那里创建的东西。请将其移到别处，然后重新开始。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>“%1”无法使用：系统拒绝了操作。详细信息说明了原因。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>IMAP 服务器的名称，例如 imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS（推荐）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>无，仅限本机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>本机信任的机构</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>证书文件(&amp;E)：</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>用于有自己的证书颁发机构的服务器：一个 PEM 文件；此时只信任该文件。</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>服务器(&amp;R)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>加密(&amp;Y)：</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>没有任何加密。对于本机上的服务器来说没有问题。</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>不加密时，途中任何人都能读到密码和邮件。只有本机上的服务器（localhost）可以这样使用。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>不再信任服务器自己的证书(&amp;G)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>无法写入 %1，因为没有可写入的文件夹 %2；请选择其他位置。</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>正在停止… 再按一次 Ctrl-C 可立即结束。</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>请用 --even-if-large 确认。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>第 %1 行不是测量结果；文件必须来自“mailsheaf-cli experiment --csv”或“速度”页面。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>无法读取 %1：%2。请检查其名称。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>串行</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla，线程</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla，进程</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>拆分，线程</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>拆分，进程</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>一个工作单元，逐封获取邮件</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>每封邮件都重新登录</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>同样的方法，以进程作为工作单元</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>每个工作单元各有自己的列表</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>字节均分，每条命令获取多封邮件</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>没有可测量的内容；请至少选择一种方法。</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>没有可比较的内容；请至少选择一种工作单元数量。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>工作单元的数量必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>没有邮件的运行测不出任何结果；请至少取一封。</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>重复次数必须在 1 到 %1 之间。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>%1 中没有地方存放实验的文件：%2。请在那里腾出空间，或允许写入。</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>没有可用于测量的邮件；请选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n 封邮件无法获取，因此用时无法比较；请去掉文件夹 %1，或重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>文件夹 %1 无法完全删除；请手动删除。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1，%n 个工作单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>%1（%2）运行 %n 次的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>正在测量 %2 上的 %1：%n 次运行，最多 %L3 次登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>正在查看样本…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>正在清理…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>第 %1 次运行，共 %2 次：%3：%L4 / %5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1，第 %2 次重复：%3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>各次重复的差异比这更大，因此不能说明什么。</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>拆分优于 vanilla 方法</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>拆分和 vanilla 没有都测量。</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>在工作单元数量相同时，拆分的速度是 vanilla 方法的 %1 倍。</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>工作单元越多，拆分越快</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1：%n 个工作单元用时 %2，%4 个用时 %3，速度是其 %5 倍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>没有用不同的工作单元数量测量拆分。</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Vanilla 的工作单元几乎不比串行快</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>vanilla 和串行没有都测量。</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>每封邮件都登录的 vanilla 方法最快时（%1，%n 个工作单元）用时 %2；串行用时 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>拆分时进程优于线程</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>没有用多个线程和同样多的进程测量拆分。</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>在工作单元数量相同时，进程的速度是线程的 %1 倍。原结论针对 Python，其线程共用一把锁；这里的线程不共用锁。</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>%1 个工作单元获取样本的速度是一个的 %2 倍。</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>更多工作单元没有帮助：一个获取样本与 %1 个一样快。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1使用 %n 个工作单元，获取样本的速度是串行方法的 %2 倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1使用 %n 个工作单元，获取样本用时 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>无法备份的内容</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>整个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n 项失败，显示前 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>复制列表(&amp;I)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>它有 %1 字节，而不是 %2 字节。</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>它的 SHA-256 与当初收到的邮件不符。</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>上次备份没有正常结束；下次备份会补全 SHA256SUMS 列表。</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>目录库的内容与这个完好的列表不一致。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>“%1”是链接，不是文件。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>已显示；按下可收起</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>已隐藏；按下可展开</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>清单“%1”已损坏或来自更新版本的 Mailsheaf；不予使用。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>勾选显示的所有文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>取消勾选显示的所有文件夹</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>再次向服务器询问其文件夹</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>筛选文件夹</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>只显示名称中含有此文字的文件夹</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>要备份的文件夹</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>按空格键勾选或取消勾选文件夹</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>正在向服务器询问其文件夹…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>缺少密码</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>密码不在密钥链中。请输入密码以查看此账户的文件夹。</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>尚不清楚有哪些文件夹</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>请询问服务器以便从中选择；不选择则备份全部。</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>显示文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>已选择 %n 个文件夹中的 %1 个：%2，%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>已选择 %n 个文件夹中的 %1 个：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1。更改从下次备份起生效。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 含有其他文件夹，但没有邮件。</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>%1 本身的邮件不在其中。</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>邮件数未知</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>没有邮件</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n 个文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 封邮件/秒</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>mailsheaf::HistoryTexts</name>
    <message>
        <source>Retry complete</source>
        <translation>重试完成</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>重试结束，但没有全部取到</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>重试已停止</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>已部分重试</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>修复完成</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>修复结束，但没有全部取到</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>修复已停止</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>已部分修复</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>修复失败</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1，缺少 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>没有可获取的内容</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>没有可获取的内容。</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>停止之前没有获取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>停止之前收到了%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>早已存在</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>期间已删除</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>未获取</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>从未验证。验证会读取每封邮件，并证明它与收到时一样。</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>%1验证：发现 %n 个问题。详见证明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>%1验证：在%2中未发现问题。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>正在查看目录库…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>正在验证：%1 / %2，%3 / %4…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>所有已备份的内容都在这里，没有改变：%1（%2）。</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>没有无法获取的邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1至今无法获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>正在重新获取已损坏或缺失的内容…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>备份不完整：%1。没有删除任何内容；“修复”会重新获取服务器上仍有的内容。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>证书文件 %1 无法读取，或不含 PEM 证书。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 在加密开始前发送了只有攻击者才会发送的数据。没有传输任何内容；请使用 TLS 代替 STARTTLS。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 在 %3 秒内没有在端口 %2 上应答。请检查服务器名称、端口和网络。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 拒绝端口 %2 上的连接。请检查账户的端口和加密设置。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 在端口 %2 上不使用 TLS。请检查账户的端口和加密设置。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 在连接建立前将其关闭。请检查端口和加密设置；服务器也可能在拒绝更多连接。</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>无法在端口 %2 上连接到 %1。请检查网络。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>与 %1 的连接已中断。请检查网络。</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 已停止应答。请检查网络。</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 应答得太慢。请检查网络。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>系统的密钥链没有让 Mailsheaf 取得密码；请将其解锁、允许访问，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>系统的密钥链没有移除密码；请用系统自己的密码管理器移除。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>系统的密钥链已锁定或没有运行，因此既不从中读取密码也不向其中保存；请将其启动或解锁（例如 GNOME Keyring 或 KWallet），然后重试。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>没有名为“%1”的账户；“mailsheaf-cli accounts list”会显示现有账户。</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>证书文件 %1 无法读取；请检查其名称。</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>密钥链中没有账户“%1”的密码；请用 --password-stdin 提供，或移除该账户后重新添加。</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>%1（服务器 %2）的密码： </translation>
    </message>
</context>
<context>
    <name>mailsheaf::MainWindow</name>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>没有名为 %1 的账户。请从列表中选择。</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>正在测量速度，备份会使结果失真。请在测量结束后备份，或停止测量。</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>正在验证此备份，期间不得更改。请在验证结束后备份，或停止验证。</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>停止验证</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>备份正在进行，会使结果失真。请在备份结束后开始。</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>正在测量另一个账户的速度。请在测量结束后开始。</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>要移除账户 %1 吗？</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>Mailsheaf 会忘记该账户及其密码。备份文件夹保留在原处：
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>还没有可显示的内容：第一次备份会创建文件夹 %1。</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>无法打开文件管理器。备份在 %1 中。</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>%1 的密码只保留到程序关闭，之后会再次询问。%2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>退出 Mailsheaf</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>备份正在进行。</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>正在测量速度。</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>已完成的内容会保留，下次备份从那里继续。</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>至今的测量结果会保留；下载的样本将被删除。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续进行(&amp;K)</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>语言将在 Mailsheaf 重新启动后更改。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>服务器不提供其邮件的信息。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>服务器发送的邮件部分不是所请求的。连接已断开。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>服务器回答了没有人问过的问题。连接已断开。</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>无法列出文件夹“%1”中的邮件。</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>无法刷新文件夹“%1”中邮件的标记。</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>服务器列出的邮件比文件夹中的还多。连接已断开。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>服务器回答了没有人问过的问题。连接已断开。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>文件夹“%1”无法再打开。服务器回答：“%2”</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>文件夹“%1”在备份期间于服务器上被重新创建。请再次运行备份。</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>服务器不提供该邮件。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>无法读取邮件“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>各部分：</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>邮件的内容比这里显示的多。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>将测得速度的图表绘制到其后指定的 PNG 文件中，然后结束。只能作为第一个选项。</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>结果.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>用多个工作单元同时备份 IMAP 邮箱。</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>--save-chart 绘制到的位置。</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>Mailsheaf 已在运行，但没有响应。请先结束它。</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>按名称选择此账户。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>开始备份所选账户。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>无法从 %1 读取密码；请检查该文件。</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>密码为空；请提供密码并重试。</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>作为密码提供的内容过长；请检查其来源。</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>密码超过一行；请以单行提供。</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>无法打开密码文件 %1；请检查其名称和权限。</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>无法从标准输入读取密码。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>将其保存在本机的密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1，服务器 %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>服务器没有给文件夹“%1”中的邮件持久的编号，因此无法可靠地备份它。</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>服务器上没有与 %1 匹配的文件夹。请列出文件夹以查看其名称。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>无法打开文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>一个工作进程报告了无意义的内容。其邮件会重新获取。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>“%1”不是已知的字段</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>“%1”必须是非空的文字</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>“%1”必须是服务器的名称</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>“domains”必须是类似 example.org 的域名列表</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>“%1”必须是 1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>“security”必须是 tls、starttls 或 none</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>“signIn”必须是 password、enable-imap、app-password 或 web</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>“%1”必须是以 https:// 开头的链接</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>没有使用 %1 中的服务商列表：%2。请更正该文件或将其移走。</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>在“%1”中，%2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>它不是 JSON（%1，第 %2 字节）</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>它是为更新版本的 Mailsheaf 编写的</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>“version”必须是 1，“providers”必须是列表</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>第 %1 项没有名称</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>域名“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>“%1”中没有备份的邮件，因此无法由其创建目录库。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>“%1”已损坏。它保留在“quarantine”下；该文件夹的标记和标签会随下次备份恢复。</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>“%1”没有清单，而且其文件夹名称过长，无法从路径得知；其中的邮件不计入。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>文件夹“%1”中没有备份。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>目录库本身已损坏。请先新建一个：“mailsheaf-cli rebuild”，然后修复。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>在文件管理器中打开备份文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1早已在备份中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1在此期间已从服务器上删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>在文件夹中显示(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>新建归档(&amp;N)</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>旧归档已被有意移动或删除，因此把所有内容备份到新的归档</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 发送了无意义的应答。连接已断开。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>获取所勾选文件夹中的所有新内容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>结束备份；已完成的内容会保留</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>让工作单元继续</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>工作单元暂停工作；连接保持打开</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>各个工作单元</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1早已在备份中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1无法获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n 个正在工作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1（%2），用时 %3，%n 个工作单元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>没有获取任何内容。下次备份从这次停止的地方开始。</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>至今已安全保存：%1（%2）。下次备份从那里继续。</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>正在连接服务器…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>正在查找新邮件：第 %L1 个文件夹，共 %L2 个…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>正在获取：%1 / %2…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>已暂停：%1 / %2。</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>正在将最后的邮件安全写入磁盘…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second, short</comment>
        <translation>%L1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>正在获取密码…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>正在停止；已完成的内容会保留…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>备份完成</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>备份结束，但没有全部取到</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>备份已停止</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>已部分备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>所选文件夹中没有邮件。</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>备份已包含全部内容：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>已有 %1 / %2。服务器暂时不再提供；备份可于 %3 继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>%1备份</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>%1备份，缺少 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>%1停止</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>%1部分备份</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>%1失败</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>整个文件夹</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsPage</name>
    <message>
        <source>Runs of this account, newest first</source>
        <translation>此账户的运行记录，最新的在前</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行记录…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>无法读取运行记录</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>没有运行记录</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>下次备份会列在这里。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>每次备份及其结果都会列在这里。第一次备份会创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>无法写入证明：%1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>没有可以打开它的程序。证明在 %1。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>修复</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>有失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1，邮件 %2：%3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>此备份还没有运行记录。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1至今无法获取；下次备份会再次尝试，“backup --retry-failed”也会。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>自检服务器无法监听：%1。</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>没有存放临时文件的位置：%1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>无法写入临时文件：%1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>程序自带的邮件服务器提供 %1（%2）。</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>备份下载了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n 个工作单元用 %1 完成了备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>备份未通过验证：%1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>备份已通过验证，与服务器也一致。</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>第二次备份又下载了 %1。</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>第二次备份没有可下载的内容。</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>备份中有 %1。</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>每封邮件的每个字节都正确。</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>无法删除临时文件夹 %1。</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>临时文件夹已删除。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 的字节与邮件不同。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>OpenSSL 无法为自检生成证书。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>自检失败。</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>自检通过。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>服务器上的文件夹“%1”无法打开，因此没有比较。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>服务器不允许更多的同时连接。请关闭使用此账户的其他邮件程序，或减少工作单元。</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>服务器要求减少请求。请等几分钟再继续，并减少工作单元。</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>服务商每天只提供一定量的邮件，现已用完。请明天再次运行备份：它会从停止的地方继续。</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>服务器暂时无法完成此操作。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>服务商不接受邮件程序使用您的常用密码。请在其网站上创建应用专用密码，并输入该密码。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>服务商要求您先在其网站上登录，然后邮件程序才能登录。请照做，确认是您本人操作，然后重试；可能需要应用专用密码。</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>服务商表示此账户的 IMAP 已关闭，或密码错误。请在其网站的设置中开启 IMAP，并检查密码。</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>服务商暂时锁定了此账户。请在其网站上登录以解锁，或等待；现在重试会延长锁定。</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>密码已过期。请在服务商的网站上设置新密码，并在此输入。</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>服务器只通过加密连接接受密码。请将账户的加密设为 TLS。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>服务器回答：“%1”</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>文件夹“%1”的名称含有换行符，无法打开。</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 回答了没有人问过的问题。连接已断开。</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>用户名或密码含有换行符。请去掉后重新输入。</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>服务器不列出其文件夹。</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 结束了连接。</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>服务器列出了超过 %L1 个文件夹，这不可信。连接已断开。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>按下可选择推荐的数量</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>推荐 %1</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One run each of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>%1，每项运行一次</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>%1，运行 %n 次的中位数；误差线表示最快到最慢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>%1，运行 %n 次的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1，%n 个工作单元：%2（%3 到 %4）</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>执行时间（秒）</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>执行时间随工作单元数量变化的图表</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>此服务器适合多少个工作单元？</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>点击“开始”，用不同数量的工作单元获取一部分邮件作为样本来比较。您的备份不受影响。</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>%1 的备份今后使用 %n 个工作单元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>保存测量结果</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Mailsheaf 速度.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>要比较的方法</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>工作单元的数量</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 个工作单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>每次运行的邮件数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>每项测量的次数；图表显示中位数</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>每次运行的邮件数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复次数(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>反复下载样本并测量用时</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>结束实验；已测量的结果会保留</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln 次登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>正在获取密码…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>正在停止和清理…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>正在用 %n 个工作单元测量“%1”…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>正在查看样本…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>正在清理…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>所选文件夹中没有可用于测量的邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%1运行 %n 次，%2。会先查看需要下载多少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%1运行 %n 次：约需下载 %2，%3。之后全部删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>许多服务商会封锁如此频繁登录的用户。</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>在此不成立</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>实验的 %2 个结论中有 %1 个在此成立</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>此账户的备份今后使用这个数量</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>保存图表或测量结果</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>图表为 PNG(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>测量结果为 CSV(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>使用 %n 个工作单元(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>请用多种工作单元数量测量 Mailsheaf 自己的方法，以获得推荐。</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>此账户的备份已在使用这个数量。</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>与最快者相差在 5% 以内的最小数量。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 的应答不像 IMAP 服务器。请检查账户的端口和加密设置。</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 不提供 STARTTLS，因此没有发送密码。请将账户的加密设为 TLS。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 关闭了连接。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 的应答不像 IMAP 服务器。请检查账户的服务器名称、端口和加密设置。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>服务器不提供此邮件。服务器回答：“%1”</translation>
    </message>
</context>
<context>
    <name>mailsheaf::TerminalBars</name>
    <message>
        <source>%L1/%L2</source>
        <comment>messages done and to do</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/秒</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>正在列出文件夹：%L1 / %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 封失败</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … 以及另外 %n 个工作单元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>无法写入证明：%1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>正在修复…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>缺失 %n 个邮件文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n 个邮件文件大小不对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n 个邮件文件已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n 个邮件文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n 个邮件文件不在目录库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>邮件中有 %n 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n 个清单缺失或不正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>目录库有 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>服务器上有 %n 封邮件未备份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message>
        <source>%1, UID %2</source>
        <translation>%1，UID %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 messages, %3 of %4</source>
        <translation>正在验证：%1 / %2 封邮件，%3 / %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… 以及另外 %n 个问题；详见证明</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>已验证%1（%2），用时 %3：读取了%4的字节。</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>备份不完整。没有删除任何内容；--repair 会重新获取服务器上仍有的内容。</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>所有已备份的内容都在，没有改变。</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>服务器 %1 上的所有内容都已备份，没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>已修复：重新或首次获取了%1；%n 封损坏的邮件已不在服务器上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>旧的目录库现为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>新的目录库包含 %n 个文件夹中的%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 关闭了连接。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 不提供密码登录。您的服务商可能要求其他登录方式或加密。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 不接受用户名或密码。请检查两者；有些服务商要求用应用专用密码代替常用密码。</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 的应答不像 IMAP 服务器。请检查服务器名称和端口。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>保管好您的邮件</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>Mailsheaf 用多个工作单元同时把服务器上的邮箱复制到一个由普通文件组成的文件夹。</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>输入要备份的邮箱</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>添加账户(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>输入另一个要备份的邮箱</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>更改所选账户</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>移除账户(&amp;R)…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>忘记所选账户；其备份文件夹保留</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>结束 Mailsheaf</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>获取所勾选文件夹中的所有新内容</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>工作单元暂停工作；连接保持打开</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>结束备份或实验；已完成的内容会保留</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>在文件管理器中打开备份文件夹</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>重新载入文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>再次向服务器询问其文件夹</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>查找文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>转到文件夹上方的筛选框</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>账户列表(&amp;A)</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>显示或隐藏账户列表</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>关于 Mailsheaf(&amp;A)</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>备份(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>一个工作进程意外结束。其邮件会重新获取。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作单元 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>412 of 1,200 · 38/s</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerSlider</name>
    <message>
        <source>A&amp;utomatic</source>
        <translation>自动(&amp;U)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>自动选择工作单元数量</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>在备份进行时找出对此服务器最快的工作单元数量。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作单元</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>工作单元数量</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作单元(&amp;W)</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>同时获取邮件的连接数。推荐 %1。备份进行时也可更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 最多同时允许 %n 个连接，与您的其他设备共用。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>对此服务器最快的数量</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>对服务器温和，但较慢</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>速度快，且所有服务商都接受</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>速度快，且 %1 接受</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>在服务器允许这么多连接时更快</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>适合大型邮箱；许多服务商允许的连接较少</translation>
    </message>
</context>
</TS>
