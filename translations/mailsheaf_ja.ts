<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>Mailsheaf について</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>複数のワーカーで同時に IMAP メールボックスをバックアップします。
GNU 一般公衆利用許諾書バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>このウィンドウのページ</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>ウェブサイト(&amp;W)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>アカウントの名前に表示できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>ユーザー名がありません。多くのプロバイダーではメールアドレス全体が必要です。</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>ユーザー名に送信できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>サーバー名がありません。たとえば「imap.example.org」のような名前です。</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>サーバーには「imap.example.org」のような名前かアドレスだけを指定できます。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>ポートは 1 から 65535 までの数値にしてください。通常は 993 です。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>暗号化しないと、途中の誰もがパスワードとメールを読めてしまいます。TLS か STARTTLS を選んでください。暗号化なしで使えるのはこのコンピューター自身だけです。</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>証明書ファイルは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>バックアップフォルダーがありません。バックアップの保存先を選んでください。</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>バックアップフォルダーは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>バックアップフォルダーの名前に表示できない文字が含まれています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>ワーカーの数は %1 から %2 までにしてください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>%1 では、Web メールの設定で IMAP を有効にするとメールソフトから接続できます。</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 では、このプログラム用に Web サイトで作成したアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 は通常、メールソフトからのパスワードを受け付けず、専用ページでのサインインだけを認めています。Mailsheaf はまだ対応していません。</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 参照: %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>メールアドレスまたはユーザー名</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>空欄: 必要なときに尋ねます</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>パスワードをこのコンピューターのキーチェーンに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>バックアップフォルダー</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>メッセージはここに .eml ファイルとして保存されます</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>メッセージの保存先</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>バックアップフォルダーを選びます</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>メールまたはユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>バックアップフォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加する</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>アカウントを編集する</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>Mailsheaf はこのメールボックスを読み取り、バックアップフォルダーにコピーします。サーバー上は何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>例: 仕事</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>バックアップフォルダー</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>パスワードがまだありません。接続をテストするには入力してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>%1 のアカウント一覧は壊れているため、そのまま残しました。ファイルを修復するか、移動してください。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>%1 のアカウント一覧は新しい Mailsheaf で書かれています。そのバージョン以降を使ってください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>%1 で一時停止中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>バックアップ中、%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountPanel</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>%1 のアカウント一覧を読み取れません。ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>%1 のアカウント一覧を読み取れません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>%1 のアカウント一覧に書き込めず、元のまま残しました。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>別の Mailsheaf がアカウント一覧を変更しています。もう一度試してください。</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>このアカウントには ID がありません。新しいアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>「%1」という名前のアカウントはすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>アカウントのページ</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountsCommand</name>
    <message>
        <source>auto</source>
        <comment>number of workers</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>バックアップフォルダー</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>アカウントがまだありません。「mailsheaf-cli accounts add」で追加してください。</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>%1（%2）のパスワード: </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>アカウント「%1」を保存しました。パスワードはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>アカウント「%1」をパスワードなしで保存しました。バックアップ時に --password-stdin か --password-file で指定してください。</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>「%1」という名前のアカウントはありません。「mailsheaf-cli accounts list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>アカウント「%1」を削除しました。%2 のバックアップは残ります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>%1 という名前のサーバーはありません。つづりとネットワークを確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>アーカイブ「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>メッセージが不完全な状態で届きました（%2 バイト中 %1 バイト）。次の実行で取得し直します。</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>アーカイブにないフォルダーのメッセージが届きました。</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>「%1」には「%2」など別のものがあり、アーカイブがありません。空のフォルダーか新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>「%1」は別の場所へのリンクです。アーカイブにリンクが含まれることはありません。リンクを削除してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（プロセス %2、%3）</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>アーカイブ「%1」は別のプログラムが使用中です。終了するのを待ってから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>アーカイブ「%1」は %2 が使用中です。終了するのを待ってください。そのコンピューターがもう使っていない場合は、そこの「mailsheaf.lock」を削除してください。</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>アーカイブ「%1」は %2 が使用中です。終了するのを待ってから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>「%1」はロックできないため、ほかのプログラムから保護できません。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>「%1」には前回のバックアップ時にアーカイブがありましたが、今はありません。そのディスクを接続してから、もう一度開始してください。新しいアーカイブを作るには別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>アーカイブのフォルダーが指定されていません。選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>「%1」はフォルダーではなくファイルです。アーカイブのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>フォルダー「%2」がないため、「%1」を作成できません。そのディスクを接続するか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>今すぐ検証(&amp;Y)</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>すべてのメッセージを読み、届いたときの内容と比べます</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>証明書を開く(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>前回の検証の結果を表示します</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>以前に取得できなかったものだけをバックアップします</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>終了します。失われるものはありません</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修復(&amp;P)</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>破損または欠けていてサーバーにまだあるものを取得し直します</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>「%1」にはカタログがないため、比べるものがありません。バックアップであれば、「mailsheaf-cli rebuild」で新しく作れます。</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>カタログが前回のバックアップ時と異なります。壊れたか、変更されています。「mailsheaf-cli rebuild」で新しく作れます。</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>前回のバックアップが正常に終わらなかったため、カタログは封印されていません。次のバックアップで封印されます。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>カタログ「%1」は空です。「mailsheaf-cli rebuild」で新しく作れます。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>停止中… もう一度 Ctrl-C を押すとすぐに終了します。</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>意図的に移動または削除した場合は、--new-archive でここに新しく作れます。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>このサーバーにはワーカー %n 個が最適でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n 件のメッセージは別のフォルダーや番号ですでにあったため、取得し直しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>バックアップには %1 必要ですが、%3 のディスクの空きは %2 だけです。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>最初のバックアップの準備ができました</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>必要なフォルダーにチェックを入れ、［バックアップ］を押してください。サーバー上は何も変わりません。</translation>
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
            <numerusform>%1、%2 – %3、ワーカー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1。%2はすでにありました。バックアップ: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1。バックアップ: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>新しいものはありません。%1すべてがすでに %2 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>バックアップするものがありません。選んだフォルダーは空です。</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>読み取れないフォルダーがありました。もう一度実行すると再試行します。%1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1。失敗: %2、もう一度実行すると再試行します。バックアップ: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>（%1は取得する前にサーバーからなくなりました。）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>取得予定: %1。%2はすでに %3 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>%2 の %1 を %3 にバックアップしています。最初のワーカーは %n 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>%2 の %1 を %3 にバックアップしています。ワーカーは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>停止: %2のうち %1 件を取得して保存しました。もう一度実行すると続きから始まります。</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>一部のみ: %2のうち %1 件を取得して保存しました。%3 に続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1は以前に取得して保存してあります。もう一度実行すると続きから始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1、メッセージ %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… ほか%1。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>カタログ「%1」が壊れています。メッセージは無事です。「mailsheaf-cli rebuild」でメッセージから新しいカタログを作れます。</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>カタログ「%1」を使えません。SQLite の応答は詳細にあります。</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>カタログ「%1」は別のプログラムが使用中です。そのプログラムを閉じてから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>「%1」は Mailsheaf のカタログではなく、別のプログラムのものです。アーカイブには別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>カタログ「%1」のアーカイブは、この Mailsheaf より新しいもので作られています。Mailsheaf を更新してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>カタログ「%1」のアーカイブは古い Mailsheaf で作られています。一度バックアップすれば読み取れるようになります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>不完全: 問題が %n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>抜き取り検査では問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>バックアップしたものはすべて、変わらずにここにあります</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>完全: サーバーにあるものはすべて、変わらずにここにあります</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>バックアップ: %1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>検証日時 %1、所要時間 %2。</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1、%2。%3のバイトを読み取って比べました。</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>サーバー %1 と比べました。</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>カタログは前回のバックアップ時のままです。</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>カタログに完全な封印がありません。</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>足りないもの、誤っているもの</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>ここにない</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>サーバーにない</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA256SUMS の SHA-256</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>完全性の証明書</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>これらの一覧すべての SHA-256: %1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>これは Mailsheaf がなくても誰でも確認できます。バックアップのフォルダーで「find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum」を実行すると同じ値が表示され、各一覧のディレクトリで「sha256sum -c SHA256SUMS」を実行するとメッセージが一覧と比べられます。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>発行先:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>発行者:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>有効期間の開始:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>有効期間の終了:</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>この証明書を信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>接続しない(&amp;D)</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>%1 の証明書は受け入れられません</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>サーバーの運営者から、この接続以外の方法でこのフィンガープリントを知らされた場合にだけ信頼してください。信頼するのは %1 でだけで、ほかの証明書はこれまでどおり確認します。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>フィンガープリント (SHA-256):</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>%1 の証明書は別のサーバー（%2）のものです。別の誰かが応答しているおそれがあります。アカウントのサーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>%1 の証明書は %2 に期限が切れました。サーバーの管理者に更新を依頼し、このコンピューターの時計が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>%1 の証明書は失効しています。サインインせず、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>%1 の証明書はサーバー用ではありません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>%1 の証明書は自己署名で、誰も保証していません。ご自身のサーバーであれば、アカウントの設定で接続をテストして証明書を確認するか、その証明書を証明書ファイルに指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>%1 の証明書が有効なのは %2 からです。このコンピューターの時計が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>%1 の証明書は、このコンピューターが信頼していない認証局が発行しました。ご自身のサーバーであれば、アカウントの設定で接続をテストして証明書を確認するか、その認証局の証明書を証明書ファイルに指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>%1 の証明書は何も証明していません。鍵が短すぎるか、偽造できる種類の署名です。サーバーの管理者に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>%1 の証明書は、上位の認証局が定めた規則に反しています。サインインせず、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>%1 の証明書は偽造されています。証明書に記された認証局は署名していません。サインインしないでください。別の誰かが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>%1 の証明書は、発行する権限のない者によって発行されています。サインインしないでください。別の誰かが応答している可能性があります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>グラフを描くプログラム「mailsheaf」が、このプログラムのある %1 にありません。インストールするか、--png を省いてください。</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>グラフ %1 を描けませんでした: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>保存したアカウントの一覧、追加、削除</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>保存したアカウントを表示</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>標準出力に 1 行 1 件の JSON オブジェクトを出力</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>アカウントを保存し、パスワードをキーチェーンに入れる</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>呼び名（既定: ユーザー名）</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>バックアップフォルダー</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>同時接続数: 1 から 16、または auto（既定）</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
パスワードは入力を求めるか、標準入力から読み取ります。

例:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>アカウントとそのパスワードを忘れる。バックアップは残る</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>「%1」という方式はありません。split、queue、vanilla、serial のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>「%1」という配分はありません。bytes か count を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>「%1」という取得方法はありません。batch か one を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>「%1」というワーカーの種類はありません。threads か processes を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>「%1」では圧縮する場合がわかりません。auto、on、off のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>メールボックスをフォルダーにバックアップ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>このようなフォルダーだけ（* と ?）。繰り返し指定可</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>このようなフォルダーを除く。繰り返し指定可</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>以前に取得できなかったメッセージだけ</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>取得するものを表示するだけ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>同時接続数: 1 から 16、または auto（既定: アカウントの設定）</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split（既定）、queue、vanilla、serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>ワーカーは threads（既定）か processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>bytes（既定）か count で等分した部分リスト</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>手の空いたワーカーがほかの仕事を引き継がない</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch（既定）、または one: コマンドごとに 1 件</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto（既定: 回線が限界のとき）、on、off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>速いが、停電でメッセージを失うことがある</translation>
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
例:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

終了コード: 0 すべて正常、1 不足のメッセージあり、2 使い方の誤り、3 接続またはサインイン
不可、4 バックアップフォルダー使用不可、130 停止。</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>バックアップフォルダーがありません。--to で指定してください。</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>Mailsheaf は複数のワーカーで同時に IMAP メールボックスをバックアップします。</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
例:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

「mailsheaf-cli COMMAND --help」で各コマンドの詳しい説明を表示します。</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>パスワードを引数にすると、このコンピューターのほかの人に読まれます。--password-stdin、--password-file、--account のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>オプション %1 はありません。「mailsheaf-cli --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>どのオプションにも属さない引数があります。「mailsheaf-cli --help」を参照してください。</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>コマンドかその引数がありません。「mailsheaf-cli --help」を参照してください。</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>使い方の誤り: %1。「mailsheaf-cli --help」を参照してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>「%1」という方式はありません。all、または serial、vanilla-threads、vanilla-processes、split-threads、split-processes、ours の並びを使ってください。</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>ワーカーの数は 1,2,4,8 のような並びで、それぞれ %1 から %2 までにしてください。</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all、または次の並び: serial、vanilla-threads、vanilla-processes、
split-threads、split-processes、ours（既定: vanilla 以外すべて。
vanilla はメッセージごとにサインインする）</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>ワーカーの数（既定 1,2,4,8）</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>1 回の実行のメッセージ数（既定 1200）</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>それぞれを測る回数（既定 3）</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>合計のダウンロードが 1 GB を超えても続ける</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>すべての測定値をこのファイルに書き込む</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>グラフをこのファイルに描く</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>ワーカーの取得の速さをいくつかの方式で測る</translation>
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
実行ごとに、システムの一時フォルダー内の専用フォルダーにダウンロードし、あとで削除します。
バックアップには触れません。

例:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

終了コード: 0 すべて測定、1 失敗したメッセージあり、2 使い方の誤りまたはダウンロード過多、
3 接続またはサインイン不可、4 ファイルに書き込めない、130 停止。</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>サーバー上のフォルダーを一覧表示</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
例:
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>バックアップのこれまでの経過を表示</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>最近の N 回の実行だけ。指定しなければ最近の 20 回</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>各実行でバックアップできなかったものとその理由も表示</translation>
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
実行と検証を新しい順に一覧表示します。開始日時、目的、終わり方、取得したメッセージ数、
所要時間、速さがわかります。失敗した実行の下には理由があります。何も変更せず、バックアップの
実行中にも使えます。

種類: バックアップ、再試行（以前に取得できなかったものだけ）、修復（壊れたものや足りない
もの）、検証。

例:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

終了コード: 0 完了、2 使い方の誤り、4 バックアップがないか読み取れない。</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last には 1 以上の実行回数が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>「%1」という暗号化はありません。tls、starttls、none のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>パスワードは --password-stdin か --password-file のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>IMAP サーバー。例: imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>既定: tls なら 993、それ以外は 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls（既定）、starttls、none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>ユーザー名。多くの場合はメールアドレス</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>この PEM ファイルの認証局だけを信頼する</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>パスワードを標準入力から読み取る。端末では入力を求める</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>パスワードをこのファイルから読み取る</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>ネットワーク経由の --security none を許可する</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>保存したアカウントとキーチェーンのパスワードを使う。
ほかのオプションが優先</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値にしてください。</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>サーバーがありません。--host で指定するか、--account で保存したアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>ユーザー名がありません。--user で指定してください。</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>パスワードがありません。--password-stdin か --password-file を使うか、--account で保存したアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>ワーカーの数は %1 から %2 まで、または auto にしてください。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>暗号化しないと、%1 までの途中の誰もがパスワードとメールを読めてしまいます。--security tls か starttls を使ってください。</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>バックアップが完全であることを証明</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>メッセージの一部だけを読む。例: 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>壊れたメッセージと足りないメッセージを取得し直す。サーバーが必要</translation>
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
サーバーを指定すると、そのメッセージもバックアップと比べます。結果はバックアップフォルダーの
certificate.html と certificate.json にも書き込みます。

例:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

終了コード: 0 すべて正常、1 問題あり、2 使い方の誤り、3 接続またはサインイン不可、
4 バックアップフォルダー使用不可、130 停止。</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>抜き取りは 5% のような割合で指定してください。</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair はサーバーから取得します。--host か --account で指定してください。</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair はすべてのメッセージを調べます。--sample を省いてください。</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>バックアップのメッセージから新しいカタログを作成</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
古いカタログは新しいものの隣に残します。

例:
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>プログラム内蔵の小さなメールボックスをバックアップして動作を確かめる</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
アカウントもネットワークも不要で、何も残しません。

終了コード: 0 すべて正常、1 バックアップが正しくない、
その他は backup と同じ。</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>バックアップ内のメッセージが何かを表示</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>メッセージのファイル</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
メッセージの件名、差出人、日付と、各部分の種類とサイズを表示します。
中にあるものは何も開きません。

例:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

終了コード: 0 完了、2 使い方の誤り、4 ファイルを読み取れない。</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>以前あったアーカイブがない場所に新しいアーカイブを作る</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>「%1」は SHA-256 フィンガープリントではありません。フィンガープリントは 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>このフィンガープリントの証明書を、
問題があっても受け入れる</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>サーバーはこれ以上の接続を許可しません。</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>サーバーが許可した同時接続は最大 %n 本でした。参加しなかったワーカー: %L1。サーバーの応答:「%2」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>接続しました: フォルダー %n 個、%1、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>すべて正しいか確かめるため、一度サインインします</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>テストをキャンセル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>証明書を見る(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>この実験は %1 をダウンロードしますが、このサーバーの許可は 1 日 %2 で、バックアップにも必要です。メッセージ、方式、ワーカーの数、繰り返しを減らして、%3 以下にしてください。</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>この実験は %1 をダウンロードします。プロバイダーに好まれないかもしれません。減らすか、それでよいことを確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>サーバーの圧縮データが壊れています。接続を切りました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>メールボックスをバックアップしています。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>「%1」のあるディスクの割り当て容量を使い切りました。不要なものを削除するか容量の追加を依頼してから、もう一度開始してください。届いたものは保存されています。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>「%1」のあるディスクがいっぱいです。空きを増やしてから、もう一度開始してください。届いたものは保存されています。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>「%1」に書き込めません。ディスクが読み取り専用です。ディスクの書き込み保護を解除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>「%1」に書き込めません。アクセス権がありません。アクセス権を変更するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>「%1」のあるディスクで読み書き中にエラーが起きました。続ける前にディスクとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>「%1」が、このディスクまたはこのユーザーに許されるファイルの大きさを超えます。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>「%1」を開けません。開いているファイルが多すぎます。ほかのプログラムを閉じるか、ワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>「%1」は、このディスクのファイル名としては長すぎます。パスの短いフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>「%1」がなくなりました。ディスクを取り外しましたか? 接続してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>「%1」が邪魔になっています。Mailsheaf がそこに作るものではありません。別の場所に移してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>「%1」を使えません。システムが拒否しました。理由は詳細にあります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>IMAP サーバーの名前。例: imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS（推奨）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>なし（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細(&amp;V)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>このコンピューターが信頼する認証局</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選ぶ</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>証明書ファイル(&amp;E):</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>独自の認証局を持つサーバー用の PEM ファイルです。指定すると、それ以外は信頼しません。</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>サーバー(&amp;R):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>暗号化(&amp;Y):</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>何も暗号化されません。このコンピューター上のサーバーであれば問題ありません。</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>暗号化しないと、途中の誰もがパスワードとメールを読めます。このように使えるのは、このコンピューター上のサーバー（localhost）だけです。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>サーバー独自の証明書の信頼をやめる(&amp;G)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>書き込み先のフォルダー %2 がないため、%1 に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>停止中… もう一度 Ctrl-C を押すとすぐに終了します。</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>--even-if-large で確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>%1 行目は測定値ではありません。ファイルは「mailsheaf-cli experiment --csv」か［速度］ページで作られたものにしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>%1 を読み取れませんでした: %2。名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>直列</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla、スレッド</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla、プロセス</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>分割、スレッド</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>分割、プロセス</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>ワーカー 1 個がメッセージを 1 件ずつ取得</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>メッセージごとにサインインし直す</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>同じことをプロセスのワーカーで行う</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>ワーカーごとに専用のリスト</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>バイト数を等分し、コマンドごとに多数のメッセージ</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>測るものがありません。方式を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>比べるものがありません。ワーカーの数を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>ワーカーの数は %1 から %2 までにしてください。</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>メッセージのない実行では何も測れません。1 件以上にしてください。</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>繰り返しの回数は 1 から %1 までにしてください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>%1 に実験のファイルを置けません: %2。空きを増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>測定に使えるメッセージがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n 件のメッセージを取得できなかったため、時間を比べられません。フォルダー %1 を外すか、もう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>フォルダー %1 を完全には削除できませんでした。手動で削除してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1、ワーカー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>%1（%2）の %n 回の実行の中央値。</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>%2 の %1 を測定中: 実行 %n 回、サインインは最大 %L3 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>サンプルを調べています…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>後片付け中…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>実行 %1/%2: %3: %L4/%5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1、%2 回目: %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>繰り返しごとの差のほうが大きいため、何も証明できません。</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>分割は Vanilla 方式に勝る</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>分割と Vanilla の両方は測定していません。</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>ワーカーの数が同じとき、分割の速さは Vanilla 方式の %1 倍でした。</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>ワーカーが多いほど分割は速い</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1: ワーカー %n 個で %2、%4 個で %3、速さは %5 倍です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>異なるワーカーの数では分割を測定していません。</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Vanilla のワーカーは直列とほとんど変わらない</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>Vanilla と直列の両方は測定していません。</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>メッセージごとにサインインする Vanilla 方式は、最も速い場合（%1、ワーカー %n 個）で %2、直列は %3 でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>分割ではプロセスがスレッドに勝る</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>複数のスレッドと同じ数のプロセスでは分割を測定していません。</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>ワーカーの数が同じとき、プロセスの速さはスレッドの %1 倍でした。元の主張は、スレッドが 1 つのロックを共有する Python についてのものです。ここのスレッドはロックを共有しません。</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>ワーカー %1 個は、1 個の %2 倍の速さでサンプルを取得しました。</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>ワーカーを増やしても効果はありませんでした。1 個でも %1 個と同じ速さでサンプルを取得しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1（ワーカー %n 個）は、直列方式の %2 倍の速さでサンプルを取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1（ワーカー %n 個）は、サンプルを %2 で取得しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>バックアップできなかったもの</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>フォルダー全体</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>失敗 %n 件、先頭の %1 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>一覧をコピー(&amp;I)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>大きさが %2 バイトではなく %1 バイトです。</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>SHA-256 が届いたメッセージのものと異なります。</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>前回のバックアップが正常に終わりませんでした。次のバックアップで SHA256SUMS の一覧が完成します。</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>カタログの内容が、この完全な一覧と異なります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>「%1」はファイルではなくリンクです。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>表示中。押すと折りたたみます</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>非表示。押すと展開します</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>マニフェスト「%1」は壊れているか、新しい Mailsheaf のものです。使用しません。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>表示中のすべてのフォルダーにチェックを入れます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>表示中のすべてのフォルダーのチェックを外します</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>フォルダーをサーバーに問い合わせ直します</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>フォルダーを絞り込む</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>名前にこの文字を含むフォルダーだけを表示します</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>バックアップするフォルダー</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>Space キーでフォルダーのチェックを切り替えます</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>フォルダーをサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>フォルダーを読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>キーチェーンにありません。このアカウントのフォルダーを表示するには入力してください。</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>フォルダーがまだわかりません</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>選ぶにはサーバーに問い合わせてください。選ばなければ、すべてバックアップします。</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%n 個中 %1 個のフォルダーを選択: %2、%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%n 個中 %1 個のフォルダーを選択: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1。変更は次のバックアップから有効です。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 にはほかのフォルダーがありますが、メッセージはありません。</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>%1 自体のメッセージは対象外です。</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>メッセージ数は不明</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>フォルダー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 件/秒</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
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
        <translation>%1 時間 %2 分</translation>
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
        <translation>再試行が完了しました</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>再試行は終わりましたが、一部を取得できませんでした</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>再試行を停止しました</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>一部を再試行しました</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>再試行に失敗しました</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>修復が完了しました</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>修復は終わりましたが、一部を取得できませんでした</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>修復を停止しました</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>一部を修復しました</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>修復に失敗しました</translation>
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
            <numerusform>%1、不足 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>取得するものなし</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>取得するものはありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>停止するまでに何も取得しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>停止するまでに%1が届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>途中で削除</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>まだ検証していません。検証はすべてのメッセージを読み、届いたときのままであることを証明します。</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>検証: %1、問題が %n 件見つかりました。証明書に一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>検証: %1、%2に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>カタログを調べています…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>検証中: %1/%2、%3/%4…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>バックアップしたものはすべて、変わらずにここにあります: %1（%2）。</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>取得できなかったメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1をまだ取得できていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>破損または欠けているものを取得し直しています…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>バックアップは完全ではありません: %1。何も削除していません。「修復」で、サーバーにまだあるものを取得し直せます。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>証明書ファイル %1 を読み取れないか、PEM 証明書がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 は暗号化の開始前に、攻撃者だけが送るようなデータを送ってきました。何も送信していません。STARTTLS の代わりに TLS を使ってください。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 はポート %2 で %3 秒以内に応答しませんでした。サーバー名、ポート、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 がポート %2 の接続を拒否しました。アカウントのポートと暗号化の設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 はポート %2 で TLS に対応していません。アカウントのポートと暗号化の設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 は接続が確立する前に接続を閉じました。ポートと暗号化の設定を確認してください。サーバーがこれ以上の接続を拒否している可能性もあります。</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>ポート %2 で %1 に接続できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>%1 への接続が切れました。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 が応答しなくなりました。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 の応答が遅すぎます。ネットワークを確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>システムのキーチェーンが Mailsheaf にパスワードを渡しませんでした。ロックを解除し、アクセスを許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>システムのキーチェーンがパスワードを削除しませんでした。システムのパスワード管理で削除してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>システムのキーチェーンがロックされているか動作していないため、パスワードの読み取りも保存もできません。起動またはロック解除（GNOME Keyring や KWallet など）をしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>「%1」という名前のアカウントはありません。「mailsheaf-cli accounts list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>証明書ファイル %1 を読み取れません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>キーチェーンにアカウント「%1」のパスワードがありません。--password-stdin で指定するか、アカウントを削除して追加し直してください。</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>%1（%2）のパスワード: </translation>
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
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>%1 という名前のアカウントはありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>速度を測定しています。バックアップすると結果が不正確になります。測定が終わってからバックアップするか、測定を停止してください。</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>このバックアップを検証しています。その間は変更できません。検証が終わってからバックアップするか、検証を停止してください。</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>検証を停止</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>バックアップの実行中は結果が不正確になります。終わってから開始してください。</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>別のアカウントの速度を測定しています。終わってから開始してください。</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>アカウント %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>Mailsheaf はアカウントとそのパスワードを忘れます。バックアップフォルダーはそのまま残ります:
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>表示するものがまだありません。最初のバックアップでフォルダー %1 を作ります。</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>ファイルマネージャーを開けませんでした。バックアップは %1 にあります。</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>%1 のパスワードは終了するまで保持し、次回はまた尋ねます。%2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>Mailsheaf の終了</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>バックアップを実行しています。</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>速度を測定しています。</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>完了したものは残り、次のバックアップはそこから続きます。</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>これまでの測定値は残り、ダウンロードしたサンプルは削除します。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>言語は Mailsheaf を次に起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>サーバーがメッセージの情報を返しません。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>サーバーが、要求したものとは別のメッセージ部分を送ってきました。接続を切りました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>サーバーが、要求していない応答を送ってきました。接続を切りました。</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>フォルダー「%1」のメッセージを一覧にできません。</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>フォルダー「%1」のメッセージのフラグを更新できません。</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>サーバーが、フォルダーにあるより多くのメッセージを挙げました。接続を切りました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>サーバーが、要求していない応答を送ってきました。接続を切りました。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>フォルダー「%1」を開けなくなりました。サーバーの応答:「%2」</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>フォルダー「%1」はバックアップ中にサーバー上で作り直されました。もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>サーバーがメッセージを返しません。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>メッセージ「%1」を読み取れません (%2)。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>各部分:</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>メッセージには、ここに表示されているより多くの内容があります。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>測定した速度のグラフを、続けて指定した PNG ファイルに描いて終了します。最初のオプションとしてのみ使えます。</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>結果.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>複数のワーカーで同時に IMAP メールボックスをバックアップします。</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>--save-chart で描く場所。</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>Mailsheaf はすでに起動していますが、応答しません。先に終了してください。</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>この名前のアカウントを選びます。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>選んだアカウントのバックアップを開始します。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>%1 からパスワードを読み取れません。ファイルを確認してください。</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>パスワードが空です。指定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>パスワードとして指定されたものが長すぎます。どこから来たものか確認してください。</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>パスワードが複数行あります。1 行で指定してください。</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>パスワードファイル %1 を開けません。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>標準入力からパスワードを読み取れません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>サーバーがフォルダー「%1」のメッセージに永続的な番号を付けないため、確実にバックアップできません。</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>サーバーに %1 に一致するフォルダーがありません。フォルダーを一覧表示して名前を確認してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>フォルダー「%1」を開けません。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>ワーカーのプロセスが意味の通らない報告をしました。そのメッセージは取得し直します。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>「%1」は知らない項目です</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>「%1」は空でない文字列にする必要があります</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>「%1」はサーバー名にする必要があります</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>「domains」は example.org のようなドメインの一覧にする必要があります</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>「%1」は 1 から %2 までの整数にする必要があります</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>「security」は tls、starttls、none のいずれかにする必要があります</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>「signIn」は password、enable-imap、app-password、web のいずれかにする必要があります</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>「%1」は https:// で始まるリンクにする必要があります</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>%1 のプロバイダー一覧は使用しません: %2。ファイルを修正するか、移動してください。</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>「%1」で、%2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>JSON ではありません（%1、%2 バイト目）</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>新しい Mailsheaf 用に書かれています</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>「version」は 1、「providers」は一覧にする必要があります</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>%1 番目の項目に名前がありません</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>ドメイン「%1」が 2 回あります</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>「%1」にはバックアップのメッセージがないため、カタログを作れません。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>「%1」は壊れています。「quarantine」に保管し、このフォルダーのフラグとラベルは次のバックアップで元に戻ります。</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>「%1」にはマニフェストがなく、フォルダー名が長すぎてパスからはわかりません。そのメッセージは対象外です。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>フォルダー「%1」にバックアップがありません。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>カタログ自体が壊れています。まず「mailsheaf-cli rebuild」で新しく作り、それから修復してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>バックアップフォルダーをファイルマネージャーで開きます</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1はすでにバックアップにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1は途中でサーバーから削除されていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>フォルダーで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>新しいアーカイブを作る(&amp;N)</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>古いアーカイブを意図的に移動または削除したので、すべてを新しいアーカイブにバックアップします</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 から意味の通らない応答がありました。接続を切りました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>チェックしたフォルダーの新しいものをすべて取得します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>バックアップを終了します。完了したものは残ります</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>ワーカーを再開します</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>ワーカーは手を止めます。接続は開いたままです</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>各ワーカー</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>残り時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1はすでにバックアップにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1を取得できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n 個が作業中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1（%2）、%3、ワーカー %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>何も取得しませんでした。次のバックアップは、停止したところから始まります。</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>これまでに保存: %1（%2）。次のバックアップはそこから続きます。</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>サーバーに接続中…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>新しいメッセージを探しています: フォルダー %L1/%L2…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>取得中: %1/%2…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>一時停止中: %1/%2。</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>最後のメッセージをディスクに確実に書き込んでいます…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>%1 秒後に再試行</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
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
        <translation>パスワードを取得中…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>停止中。完了したものは残ります…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>バックアップが完了しました</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>バックアップは終わりましたが、一部を取得できませんでした</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>バックアップを停止しました</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>一部をバックアップしました</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>バックアップに失敗しました</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>選んだフォルダーにメッセージはありません。</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>バックアップにはすでにすべてがあります: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%2のうち %1 件があります。サーバーは今はこれ以上渡しません。バックアップは %3 に続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>未バックアップ</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>バックアップ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>バックアップ: %1、不足 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>一部バックアップ: %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>フォルダー全体</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsPage</name>
    <message>
        <source>Runs of this account, newest first</source>
        <translation>このアカウントの実行履歴（新しい順）</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>実行履歴を読み取り中…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>実行履歴を読み取れません</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>実行の記録がありません</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>次のバックアップがここに表示されます。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>バックアップとその結果がここに表示されます。最初のバックアップでフォルダー %1 を作ります。</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>証明書を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>開けるプログラムがありませんでした。証明書は %1 です。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>修復</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>失敗あり</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1、メッセージ %2: %3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>すべて正常</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>このバックアップの実行はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1をまだ取得できていません。次のバックアップか「backup --retry-failed」で再試行します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>セルフテストのサーバーが待ち受けできません: %1。</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>一時ファイルを置く場所がありません: %1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>一時ファイルを書き込めません: %1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>内蔵のメールサーバーに %1 あります（%2）。</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>バックアップで %1 を取得しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n 個のワーカーが %1 でバックアップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>バックアップの検証で問題が見つかりました: %1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>バックアップの検証に成功しました。サーバーとも一致しています。</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>2 回目のバックアップで %1 を再び取得しました。</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>2 回目のバックアップで取得するものはありません。</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>バックアップには %1 あります。</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>すべてのメッセージのすべてのバイトが正しいです。</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>一時フォルダー %1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>一時フォルダーを削除しました。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 のバイトがメッセージと異なります。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>OpenSSL はセルフテスト用の証明書を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>セルフテストに失敗しました。</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>セルフテストに合格しました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>フォルダー「%1」はサーバーで開けないため、比べませんでした。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>サーバーはこれ以上の同時接続を許可しません。このアカウントを使うほかのメールソフトを閉じるか、ワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>サーバーが要求を減らすよう求めています。数分待ってから続け、ワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>プロバイダーが 1 日に渡すメールの量に上限があり、使い切りました。明日もう一度バックアップしてください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>サーバーは今これを実行できません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>プロバイダーはメールソフトからの通常のパスワードを受け付けません。Web サイトでアプリパスワードを作成し、それを入力してください。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>プロバイダーは、メールソフトの前に Web サイトでのサインインを求めています。サインインして本人であることを確認し、もう一度試してください。アプリパスワードが必要な場合もあります。</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>プロバイダーによると、このアカウントの IMAP が無効か、パスワードが誤っています。Web サイトの設定で IMAP を有効にし、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>プロバイダーがアカウントを一時的にロックしました。Web サイトでサインインしてロックを解除するか、お待ちください。今試すとロックが長引きます。</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>パスワードの期限が切れました。プロバイダーの Web サイトで新しく設定し、ここに入力してください。</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>サーバーは暗号化された接続でのみパスワードを受け付けます。アカウントの暗号化に TLS を選んでください。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>サーバーの応答:「%1」</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>フォルダー「%1」は名前に改行が含まれるため、開けません。</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 が、要求していない応答を送ってきました。接続を切りました。</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>ユーザー名かパスワードに改行が含まれています。改行なしで入力し直してください。</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>サーバーがフォルダーの一覧を返しません。</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 が接続を終了しました。</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>サーバーが %L1 個を超えるフォルダーを挙げましたが、これは信用できません。接続を切りました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>押すと推奨の数を選びます</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>推奨 %1</translation>
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
        <translation>%1、各 1 回の実行</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>%1、%n 回の実行の中央値。縦線は最速から最遅まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>%1、%n 回の実行の中央値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1、ワーカー %n 個: %2（%3～%4）</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>実行時間（秒）</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>ワーカーの数と実行時間のグラフ</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>実験の進行状況</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>このサーバーに適したワーカーの数は?</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>［開始］を押すと、メールのサンプルを異なるワーカーの数で取得して比べます。バックアップには触れません。</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>ダウンロードする</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>%1 のバックアップは今後ワーカー %n 個を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>測定値の保存</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Mailsheaf 速度.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>比べる方式</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>ワーカーの数</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>ワーカー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>1 回のメッセージ数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>それぞれを測る回数。グラフには中央値を示します</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>1 回のメッセージ数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>サンプルを何度もダウンロードし、所要時間を測ります</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>実験を終了します。測定したものは残ります</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>サインイン %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>パスワードを取得中…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>停止して後片付け中…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>「%1」をワーカー %n 個で測定中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>サンプルを調べています…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>後片付け中…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>実行 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>選んだフォルダーに測定用のメッセージがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%1の実行 %n 回、%2。まずダウンロード量を調べます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%1の実行 %n 回: 約 %2 をダウンロード、%3。あとですべて削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>多くのプロバイダーは、頻繁にサインインする利用者を締め出します。</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成り立つ</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>ここでは成り立たない</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>実験の結論 %2 件中 %1 件がここで成り立ちます</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>このアカウントのバックアップは今後この数を使います</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>書き出す(&amp;X)</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>グラフまたは測定値を保存します</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>グラフを PNG で(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>測定値を CSV で(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>ワーカー %n 個を使う(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>推奨を得るには、Mailsheaf 独自の方式をいくつかのワーカーの数で測定してください。</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>このアカウントのバックアップはすでにこの数を使っています。</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>最速との差が 5% 以内で最も小さい数です。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 は IMAP サーバーのように応答しません。アカウントのポートと暗号化の設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 は STARTTLS に対応していないため、パスワードを送りませんでした。アカウントの暗号化に TLS を選んでください。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 が接続を閉じました。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 は IMAP サーバーのように応答しません。アカウントのサーバー名、ポート、暗号化の設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>サーバーがこのメッセージを返しません。サーバーの応答:「%1」</translation>
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
        <translation>接続中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/秒</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>フォルダーを一覧表示中: %L1/%L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>失敗 %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … ほかワーカー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>証明書を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>修復中…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>メッセージファイル %n 個の不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>サイズの誤ったメッセージファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>壊れたメッセージファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>読み取れないメッセージファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>カタログにないメッセージファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>メッセージ以外のファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>不足または不正なマニフェスト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>カタログの問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>バックアップされていないサーバーのメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message>
        <source>%1, UID %2</source>
        <translation>%1、UID %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 messages, %3 of %4</source>
        <translation>検証中: メッセージ %1/%2、%3/%4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… ほか問題 %n 件。証明書に一覧があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>検証しました: %1（%2）、%3。%4のバイトを読み取りました。</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>バックアップは完全ではありません。何も削除していません。--repair で、サーバーにまだあるものを取得し直せます。</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>バックアップしたものはすべて、変わらずにあります。</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>サーバー %1 にあるものはすべて、変わらずにバックアップされています。</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>修復しました: %1を取得し直すか新たに取得しました。壊れたメッセージ %n 件はもうサーバーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>古いカタログは「%1」になりました。</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>新しいカタログには %n 個のフォルダーの%1があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 はパスワードでのサインインに対応していません。プロバイダーが別のサインイン方法か暗号化を求めている可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 がユーザー名かパスワードを受け付けませんでした。両方を確認してください。通常のパスワードではなくアプリパスワードを求めるプロバイダーもあります。</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 は IMAP サーバーのように応答しません。サーバー名とポートを確認してください。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>メールを手元に残しましょう</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>Mailsheaf は複数のワーカーで同時に、サーバーのメールボックスを普通のファイルのフォルダーにコピーします。</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>バックアップするメールボックスを入力します</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>アカウントを追加(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>バックアップするメールボックスをさらに入力します</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>選んだアカウントを変更します</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>選んだアカウントを忘れます。バックアップフォルダーは残ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>Mailsheaf を終了します</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>チェックしたフォルダーの新しいものをすべて取得します</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>ワーカーは手を止めます。接続は開いたままです</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>バックアップか実験を終了します。完了したものは残ります</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>バックアップフォルダーをファイルマネージャーで開きます</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>フォルダーを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>フォルダーをサーバーに問い合わせ直します</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>フォルダーを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>フォルダーの上の絞り込み欄に移動します</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>アカウント一覧(&amp;A)</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>アカウントの一覧を表示または非表示にします</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>Mailsheaf について(&amp;A)</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>バージョンとライセンスを表示します</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>バックアップ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>ワーカーのプロセスが突然終了しました。そのメッセージは取得し直します。</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation>%1: %2、%3</translation>
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
        <translation>自動(&amp;U)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>ワーカーの数を自動で選ぶ</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>バックアップ中に、このサーバーで最も速いワーカーの数を見つけます。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>ワーカーの数</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>同時に取得する接続の数です。推奨は %1 です。バックアップ中にも変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 で許可される同時接続は %n 本で、ほかの機器と共用です。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>このサーバーで最も速い数</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>サーバーにやさしいが遅め</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>速く、どのプロバイダーでも歓迎</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>速く、%1 で歓迎</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>サーバーがこの数の接続を許可すればより速い</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>大きなメールボックス向け。多くのプロバイダーでは上限がより少ない</translation>
    </message>
</context>
</TS>
