<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>Sobre o Mailsheaf</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Faz backup de caixas de correio IMAP com vários agentes ao mesmo tempo.
Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Páginas desta janela</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site na &amp;web</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 no navegador</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>As bibliotecas e suas licenças</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>O nome da conta contém caracteres que não podem ser exibidos; digite-o novamente.</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>Falta o nome de usuário; a maioria dos provedores pede o endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>O nome de usuário contém caracteres que não podem ser enviados; digite-o novamente.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>Falta o nome do servidor; ele é algo como “imap.example.org”.</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>O servidor só pode ser um nome ou um endereço, como “imap.example.org”.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>A porta deve ser um número de 1 a 65535; a mais comum é 993.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>Sem criptografia, qualquer pessoa no caminho poderia ler a senha e as mensagens; escolha TLS ou STARTTLS. Somente este computador pode ser usado sem ela.</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>O arquivo de certificado deve ser informado com o caminho completo.</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>Falta a pasta de backup; escolha onde o backup deve ficar.</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>A pasta de backup deve ser informada com o caminho completo.</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>O nome da pasta de backup contém caracteres que não podem ser exibidos; escolha outra pasta.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>O número de agentes deve ser de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>%1 aceita programas de e-mail quando o IMAP está ativado nas configurações do seu webmail.</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 pede aqui uma senha de app, que você cria no site do provedor para este programa.</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 normalmente não aceita senhas de programas de e-mail, apenas entradas pela própria página. O Mailsheaf ainda não sabe fazer isso.</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 Veja %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-mail ou nome de usuário</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>voce@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>Vazia: pedida quando necessário</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>&amp;Guardar a senha no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Pasta de backup</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>As mensagens são armazenadas aqui como arquivos .eml</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>Para onde vão as mensagens</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>Escolhe a pasta de backup</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>E-mail ou &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>&amp;Pasta de backup:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Editar a conta</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>O Mailsheaf lê esta caixa de correio e a copia para a pasta de backup. Nada muda no servidor.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>Por exemplo: Trabalho</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>Pasta de backup</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>Ainda não há senha: digite-a para testar a conexão.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>A lista de contas em %1 está danificada e foi deixada como está; conserte o arquivo ou mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>A lista de contas em %1 foi gravada por um Mailsheaf mais novo; use essa versão ou uma mais nova.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>Em pausa em %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>Fazendo backup, %1</translation>
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
        <translation>Contas</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Contas</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>A lista de contas em %1 não pode ser lida; verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>A lista de contas em %1 não pode ser lida; verifique o disco.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>A lista de contas em %1 não pode ser gravada e foi deixada como estava; verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>Outro Mailsheaf está alterando a lista de contas no momento; tente novamente.</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>A conta não tem identificador; adicione-a como uma conta nova.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>Já existe uma conta chamada “%1”; escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>Páginas da conta</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountsCommand</name>
    <message>
        <source>auto</source>
        <comment>number of workers</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Pasta de backup</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>Ainda não há contas; adicione uma com “mailsheaf-cli accounts add”.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Senha de %1 em %2: </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>A conta “%1” foi salva; a senha está no chaveiro.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>A conta “%1” foi salva sem a senha; informe-a com --password-stdin ou --password-file ao fazer o backup.</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Não há conta chamada “%1”; “mailsheaf-cli accounts list” mostra as que existem.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>A conta “%1” foi removida; o backup dela em %2 permanece.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>Não há servidor chamado %1. Verifique a grafia e sua rede.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>O arquivo morto “%1” está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>Uma mensagem chegou incompleta: %1 de %2 bytes. A próxima execução vai baixá-la novamente.</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>Chegou uma mensagem para uma pasta que o arquivo morto não conhece.</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>“%1” contém outras coisas, por exemplo “%2”, e nenhum arquivo morto. Escolha uma pasta vazia ou nova.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>“%1” é um link para outro lugar, o que um arquivo morto nunca tem. Remova o link e comece de novo.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processo %2 em %3)</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>O arquivo morto “%1” está em uso por outro programa. Espere até que ele termine e comece de novo.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>O arquivo morto “%1” está em uso por %2. Espere até que termine; se aquele computador não trabalha mais nele, remova “mailsheaf.lock” de lá.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>O arquivo morto “%1” está em uso por %2. Espere até que termine e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>“%1” não pode ser bloqueado e, portanto, não pode ser protegido de outros programas. Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>“%1” tinha um arquivo morto no último backup e agora não tem nenhum. Conecte o disco em que ele está e comece de novo. Para um novo arquivo morto, escolha outra pasta.</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>Nenhuma pasta foi informada para o arquivo morto. Escolha uma.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>“%1” é um arquivo, não uma pasta. Escolha uma pasta para o arquivo morto.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>“%1” não pode ser criada porque a pasta “%2” não existe. Conecte o disco em que ela está ou escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>Andamento da verificação</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>Veri&amp;ficar agora</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>Lê cada mensagem e a compara com o que chegou</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>Abrir certifica&amp;do</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>Mostra o que a última verificação encontrou</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Repetir falhas</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>Faz backup apenas do que não pôde ser baixado antes</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>Encerra; nada se perde</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>Baixa novamente o que está danificado ou faltando e o servidor ainda tem</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>“%1” não tem catálogo, então não há com o que comparar. Se for um backup, “mailsheaf-cli rebuild” cria um novo.</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>O catálogo não é o que o último backup deixou: foi danificado ou alterado. “mailsheaf-cli rebuild” cria um novo.</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>O catálogo não está selado porque o último backup não terminou corretamente; o próximo vai selá-lo.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>O catálogo “%1” está vazio. “mailsheaf-cli rebuild” cria um novo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Parando… pressione Ctrl-C novamente para encerrar de imediato.</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>Se ele foi movido ou excluído de propósito, --new-archive começa um novo aqui.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n agente foi o melhor para este servidor.</numerusform>
            <numerusform>%n agentes foram o melhor para este servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n mensagem já estava aqui em outra pasta ou com outro número e não foi baixada novamente.</numerusform>
            <numerusform>%n mensagens já estavam aqui em outra pasta ou com outro número e não foram baixadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>O backup precisa de %1, mas só há %2 livres no disco de %3. Libere espaço ou escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>Pronto para o primeiro backup</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>Marque as pastas desejadas e clique em “Fazer backup”. Nada muda no servidor.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 – %3, with %n worker(s)</source>
        <comment>messages and size, duration, messages/s</comment>
        <translation>
            <numerusform>%1 em %2 – %3, com %n agente</numerusform>
            <numerusform>%1 em %2 – %3, com %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1; %2 já estava lá. Backup: %3</numerusform>
            <numerusform>%1; %2 já estavam lá. Backup: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1. Backup: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>Nada novo: %1 já está em %2.</numerusform>
            <numerusform>Nada novo: todas as %1 já estão em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>Nada para fazer backup: as pastas escolhidas estão vazias.</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>Algumas pastas não puderam ser lidas; execute de novo para tentar outra vez. %1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1; falharam: %2, execute de novo para tentar outra vez. Backup: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>(%1 tinha sumido do servidor antes de poder ser baixada.)</numerusform>
            <numerusform>(%1 tinham sumido do servidor antes de poderem ser baixadas.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>A baixar: %1; %2 já está em %3.</numerusform>
            <numerusform>A baixar: %1; %2 já estão em %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Backup de %1 em %2 para %3, com %n agente no início.</numerusform>
            <numerusform>Backup de %1 em %2 para %3, com %n agentes no início.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Backup de %1 em %2 para %3, com %n agente.</numerusform>
            <numerusform>Backup de %1 em %2 para %3, com %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>Parado: %1 de %2 baixadas e mantidas; execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>Parcial: %1 de %2 baixadas e mantidas; continua em %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 foi baixada antes e está mantida; execute de novo para continuar.</numerusform>
            <numerusform>%1 foram baixadas antes e estão mantidas; execute de novo para continuar.</numerusform>
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
        <translation>%1, mensagem %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… e mais %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>O catálogo “%1” está danificado. As mensagens estão a salvo; “mailsheaf-cli rebuild” cria um novo catálogo a partir delas.</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>O catálogo “%1” não pode ser usado. Os detalhes dizem o que o SQLite respondeu.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>O catálogo “%1” está em uso por outro programa. Feche esse programa e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>“%1” não é um catálogo do Mailsheaf, mas pertence a outro programa. Escolha outra pasta para o arquivo morto.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>O arquivo morto com o catálogo “%1” foi feito por um Mailsheaf mais novo do que este. Atualize o Mailsheaf e comece de novo.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>O arquivo morto com o catálogo “%1” foi feito por um Mailsheaf mais antigo. Faça um backup nele uma vez, então ele poderá ser lido.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>Incompleto: %n problema encontrado</numerusform>
            <numerusform>Incompleto: %n problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>Nenhum problema encontrado em uma amostra</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>Tudo o que foi copiado está aqui, inalterado</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>Completo: tudo o que está no servidor está aqui, inalterado</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>Verificado em %1, em %2.</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1, %2; os bytes de %3 foram lidos e comparados.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>O servidor não foi consultado.</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>Comparado com o servidor %1.</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>O catálogo está como o último backup o deixou.</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>O catálogo não traz um selo intacto.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>O que falta ou está errado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Faltam aqui</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Sumiram de lá</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA-256 de SHA256SUMS</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Certificado de integridade</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>SHA-256 de todas estas listas: %1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>Qualquer pessoa pode conferir isto sem o Mailsheaf: na pasta do backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” mostra o mesmo número, e “sha256sum -c SHA256SUMS” no diretório de cada lista compara as mensagens com ela.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>Emitido para:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Válido a partir de:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válido até:</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Confiar neste certificado</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Não conectar</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>O certificado de %1 não é aceito</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>Confie nele somente se quem administra o servidor informou a você esta impressão digital, e não por esta conexão. Ele passa a valer apenas em %1; qualquer outro certificado é julgado como antes.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Impressão digital (SHA-256):</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>O certificado de %1 é de outro servidor (%2), então talvez outra pessoa esteja respondendo. Verifique o nome do servidor na conta.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>O certificado de %1 expirou em %2. Peça a quem administra o servidor que o renove e verifique se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>O certificado de %1 foi revogado. Não entre; pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>O certificado de %1 não foi feito para servidores. Pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>O certificado de %1 é autoassinado: ninguém responde por ele. Se este é o seu próprio servidor, teste a conexão nas configurações da conta e veja ali o certificado, ou informe-o como arquivo de certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>O certificado de %1 só é válido a partir de %2. Verifique se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>O certificado de %1 foi emitido por uma autoridade em que este computador não confia. Se este é o seu próprio servidor, teste a conexão nas configurações da conta e veja ali o certificado, ou informe o da autoridade dele como arquivo de certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>O certificado de %1 não prova nada: a chave é curta demais ou a assinatura é de um tipo que pode ser falsificado. Peça um novo a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>O certificado de %1 viola as regras definidas pela autoridade acima dele. Não entre; pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>O certificado de %1 é falsificado: a autoridade que ele nomeia não o assinou. Não entre; outra pessoa pode estar respondendo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>O certificado de %1 foi emitido por alguém que não pode emitir nenhum. Não entre; outra pessoa pode estar respondendo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>O programa “mailsheaf”, que desenha o gráfico, não está junto deste em %1; instale-o ou omita --png.</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>O gráfico %1 não pôde ser desenhado: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>Listar, adicionar e remover contas salvas</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>Mostrar as contas salvas</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>Um objeto JSON por linha na saída padrão</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>Salvar uma conta, com a senha no chaveiro</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>Como você a chama (padrão: o nome de usuário)</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>A pasta de backup</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>Conexões ao mesmo tempo: 1 a 16, ou auto (padrão)</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
A senha é pedida ou lida da entrada padrão.

Exemplo:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>Esquecer uma conta e a senha dela; o backup permanece</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>O nome da conta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>“%1” não é uma estratégia; use split, queue, vanilla ou serial.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>“%1” não é um equilíbrio; use bytes ou count.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>“%1” não é um modo de baixar; use batch ou one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>“%1” não é um tipo de agente; use threads ou processes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>“%1” não diz quando compactar; use auto, on ou off.</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>Fazer backup de caixas de correio em uma pasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>Somente pastas assim (* e ?); pode ser repetida</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>Nenhuma pasta assim; pode ser repetida</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>Somente mensagens que não puderam ser baixadas antes</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>Somente dizer o que seria baixado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>Conexões ao mesmo tempo: 1 a 16, ou auto (padrão: as da conta)</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split (padrão), queue, vanilla ou serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>Os agentes são threads (padrão) ou processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>Sublistas iguais por bytes (padrão) ou count</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>Agentes ociosos não assumem o trabalho de outros</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch (padrão) ou one: uma mensagem por comando</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto (padrão: onde a linha é o limite), on ou off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>Mais rápido, mas uma queda de energia pode perder mensagens</translation>
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
Exemplos:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Códigos de saída: 0 tudo certo, 1 faltam mensagens, 2 uso incorreto, 3 não foi possível
conectar ou entrar, 4 a pasta de backup não pode ser usada, 130 parado.</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>Falta a pasta de backup; informe-a com --to.</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>O Mailsheaf faz backup de caixas de correio IMAP com vários agentes ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ajuda</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar a versão</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
Exemplos:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

“mailsheaf-cli COMMAND --help” diz mais sobre cada comando.</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>Uma senha não deve ser um argumento, que outras pessoas neste computador podem ler; use --password-stdin, --password-file ou --account.</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Não há opção %1; veja “mailsheaf-cli --help”.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Há um argumento que não pertence a nenhuma opção; veja “mailsheaf-cli --help”.</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Falta um comando ou o argumento dele; veja “mailsheaf-cli --help”.</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Uso incorreto: %1; veja “mailsheaf-cli --help”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>“%1” não é um método; use all, ou uma lista de serial, vanilla-threads, vanilla-processes, split-threads, split-processes e ours.</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>Os números de agentes devem ser uma lista como 1,2,4,8, cada um de %1 a %2.</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all, ou uma lista de serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (padrão: todos menos vanilla,
que entra a cada mensagem)</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>Números de agentes (padrão 1,2,4,8)</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>Mensagens em cada execução (padrão 1200)</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>Quantas vezes cada um é medido (padrão 3)</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>Continuar mesmo se tudo junto baixar mais de 1 GB</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>Gravar cada medição neste arquivo</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>Desenhar o gráfico neste arquivo</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>Medir a velocidade dos agentes por vários métodos</translation>
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
Cada execução baixa em uma pasta própria dentro da pasta temporária do sistema, que é
excluída depois. Seu backup não é tocado.

Exemplo:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Códigos de saída: 0 tudo medido, 1 algumas mensagens falharam, 2 uso incorreto ou muito a
baixar, 3 não foi possível conectar ou entrar, 4 um arquivo não pode ser gravado,
130 parado.</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>Listar as pastas do servidor</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
Exemplo:
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>Contar o que aconteceu com um backup até agora</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>Somente as últimas N execuções; sem isso, as últimas 20</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>Também o que não pôde ser copiado em cada execução e por quê</translation>
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
Lista execuções e verificações, as mais recentes primeiro: quando cada uma começou, para
que serviu, como terminou, quantas mensagens baixou, quanto tempo levou e com que
rapidez. Abaixo de uma execução que falhou está o motivo. Não altera nada e pode ser
usado durante um backup.

Tipos: backup; repetição, só o que não pôde ser baixado antes; reparo, o que estava
danificado ou faltava; verificação.

Exemplos:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Códigos de saída: 0 feito, 2 uso incorreto, 4 não há backup ou ele não pode ser lido.</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last precisa de um número de execuções, pelo menos 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>“%1” não é um tipo de criptografia; use tls, starttls ou none.</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>A senha pode vir de --password-stdin ou de --password-file, não de ambos; omita um.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>O servidor IMAP, por exemplo imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>Padrão: 993 com tls, senão 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls (padrão), starttls ou none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>O nome de usuário, muitas vezes o endereço de e-mail</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>Confiar somente nas autoridades deste arquivo PEM</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>Ler a senha da entrada padrão; pergunta em um terminal</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>Ler a senha deste arquivo</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>Permitir --security none através de uma rede</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>Usar uma conta salva e a senha dela no chaveiro;
as outras opções têm prioridade</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>Falta o servidor; informe-o com --host ou use uma conta salva com --account.</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>Falta o nome de usuário; informe-o com --user.</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>Falta a senha; use --password-stdin, --password-file ou uma conta salva com --account.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>O número de agentes deve ser de %1 a %2, ou auto.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>Sem criptografia, qualquer pessoa no caminho até %1 poderia ler a senha e as mensagens; use --security tls ou starttls.</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>Provar que um backup está completo</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>Ler somente uma parte das mensagens, por exemplo 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>Baixar novamente mensagens danificadas e em falta; precisa do servidor</translation>
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
Com um servidor, as mensagens dele também são comparadas com as do backup. O resultado
também é gravado em certificate.html e certificate.json na pasta de backup.

Exemplos:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Códigos de saída: 0 tudo certo, 1 problemas encontrados, 2 uso incorreto, 3 não foi
possível conectar ou entrar, 4 a pasta de backup não pode ser usada, 130 parado.</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>A amostra deve ser uma porcentagem, como 5%.</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair baixa do servidor; informe-o com --host ou --account.</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair examina todas as mensagens; omita --sample.</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>Criar um novo catálogo a partir das mensagens de um backup</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
O catálogo antigo é mantido ao lado do novo.

Exemplo:
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>Fazer backup de uma pequena caixa de correio própria para ver se tudo funciona</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
Não precisa de conta nem de rede e não deixa nada para trás.

Códigos de saída: 0 tudo certo, 1 o backup não é o que deveria ser,
os demais como em backup.</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>Dizer o que é uma mensagem de um backup</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>O arquivo de uma mensagem</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
Mostra o assunto, o remetente e a data de uma mensagem, e suas partes com tipo e tamanho.
Não abre nada do que está nela.

Exemplo:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Códigos de saída: 0 feito, 2 uso incorreto, 4 o arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>Começar um novo arquivo morto onde falta um anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>“%1” não é uma impressão digital SHA-256, que tem 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>Aceitar o certificado com esta impressão digital,
seja qual for o defeito dele</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>O servidor não permite mais conexões.</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>O servidor não permitiu mais de %n conexão ao mesmo tempo; agentes que ficaram de fora: %L1. Ele disse: “%2”</numerusform>
            <numerusform>O servidor não permitiu mais de %n conexões ao mesmo tempo; agentes que ficaram de fora: %L1. Ele disse: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>sem criptografia</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>Conectado: %n pasta, %1, %2.</numerusform>
            <numerusform>Conectado: %n pastas, %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>Entra uma vez para ver se tudo está certo</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Cancelar o &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>E&amp;xaminar o certificado…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>O experimento baixaria %1, mas este servidor permite %2 por dia e o backup precisa deles; escolha menos mensagens, métodos, números de agentes ou repetições, de modo que sejam no máximo %3.</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>O experimento baixaria %1, o que pode desagradar o provedor; escolha menos ou confirme que deseja isso.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>Os dados compactados do servidor estão danificados. A conexão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>O backup de uma caixa de correio está em andamento.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>Sua cota no disco que contém “%1” se esgotou. Remova o que não precisa mais ou peça mais espaço e comece de novo: o que chegou está mantido.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>O disco que contém “%1” está cheio. Libere espaço e comece de novo: o que chegou está mantido.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>“%1” não pode ser gravado: o disco é somente leitura. Desbloqueie o disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>“%1” não pode ser gravado: você não tem permissão. Altere as permissões ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>O disco que contém “%1” informou um erro de leitura ou gravação. Verifique o disco e o cabo antes de continuar.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>“%1” ficaria maior do que um arquivo pode ser neste disco ou para este usuário. Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>“%1” não pode ser aberto: há arquivos abertos demais. Feche outros programas ou use menos agentes.</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>“%1” é longo demais como nome de arquivo neste disco. Escolha uma pasta com um caminho mais curto.</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>“%1” sumiu. O disco foi retirado? Conecte-o e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>“%1” está no caminho: não é o que o Mailsheaf teria criado ali. Mova-o para outro lugar e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>“%1” não pode ser usado: o sistema recusou. Os detalhes dizem por quê.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>O nome do servidor IMAP, por exemplo imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (recomendado)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Nenhuma, somente este computador</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vançado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>As autoridades em que este computador confia</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Escolher um arquivo de certificado</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Arquivo de &amp;certificado:</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>Para um servidor com autoridade de certificação própria: um arquivo PEM; nada mais é confiável então.</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Cr&amp;iptografia:</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>Nada é criptografado. Isso está bem para um servidor neste computador.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>Sem criptografia, qualquer pessoa no caminho pode ler a senha e as mensagens. Somente um servidor neste computador (localhost) pode ser usado assim.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>Deixar &amp;de confiar no certificado próprio do servidor</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>%1 não pode ser gravado porque não há pasta %2 para gravar; escolha outra.</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Parando… pressione Ctrl-C novamente para encerrar de imediato.</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>Confirme com --even-if-large.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>A linha %1 não é uma medição; o arquivo deve vir de “mailsheaf-cli experiment --csv” ou da página “Velocidade”.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 não pôde ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>%1 não pôde ser lido: %2. Verifique o nome.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla, threads</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla, processos</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>Divisão, threads</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>Divisão, processos</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>Um agente, uma mensagem após a outra</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>Entra novamente para cada mensagem</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>O mesmo com processos como agentes</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>Uma lista própria para cada agente</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>Bytes iguais, muitas mensagens por comando</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>Não há nada para medir; escolha pelo menos um método.</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>Não há nada para comparar; escolha pelo menos um número de agentes.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>O número de agentes deve ser de %1 a %2.</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>Uma execução sem mensagens não mede nada; use pelo menos uma.</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>O número de repetições deve ser de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>Não há lugar para os arquivos do experimento em %1: %2. Libere espaço ali ou permita a gravação.</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>Não há mensagens para medir; escolha outras pastas.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n mensagem não pôde ser baixada, então os tempos não são comparáveis; deixe a pasta %1 de fora ou tente novamente.</numerusform>
            <numerusform>%n mensagens não puderam ser baixadas, então os tempos não são comparáveis; deixe a pasta %1 de fora ou tente novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>A pasta %1 não pôde ser excluída por completo; faça isso manualmente.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1, %n agente</numerusform>
            <numerusform>%1, %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>Mediana de %n execução de %1 (%2).</numerusform>
            <numerusform>Mediana de %n execuções de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>Medindo %1 em %2: %n execução, no máximo %L3 entradas.</numerusform>
            <numerusform>Medindo %1 em %2: %n execuções, no máximo %L3 entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Escolhendo a amostra…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Limpando…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>Execução %1 de %2: %3: %L4 de %5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1, repetição %2: %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>As repetições diferem mais do que isso, então não prova nada.</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>A divisão supera o método vanilla</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>A divisão e o método vanilla não foram ambos medidos.</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>Com o mesmo número de agentes, a divisão foi %1 vezes tão rápida quanto o método vanilla.</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>Mais agentes aceleram a divisão</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1: %2 com %n agente, %3 com %4, ou seja, %5 vezes tão rápido.</numerusform>
            <numerusform>%1: %2 com %n agentes, %3 com %4, ou seja, %5 vezes tão rápido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>A divisão não foi medida com diferentes números de agentes.</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Agentes vanilla quase não ganham do serial</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>O método vanilla e o serial não foram ambos medidos.</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>No melhor caso (%1, %n agente), o método vanilla, que entra a cada mensagem, levou %2; o serial levou %3.</numerusform>
            <numerusform>No melhor caso (%1, %n agentes), o método vanilla, que entra a cada mensagem, levou %2; o serial levou %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>Processos superam threads na divisão</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>A divisão não foi medida com várias threads e o mesmo número de processos.</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>Com o mesmo número de agentes, os processos foram %1 vezes tão rápidos quanto as threads. A afirmação era sobre Python, cujas threads compartilham um bloqueio; as daqui não compartilham nenhum.</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>%1 agentes baixaram sua amostra %2 vezes mais rápido do que um.</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>Mais agentes não ajudaram: um baixou sua amostra tão rápido quanto %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1 com %n agente baixou sua amostra %2 vezes tão rápido quanto o método serial.</numerusform>
            <numerusform>%1 com %n agentes baixou sua amostra %2 vezes tão rápido quanto o método serial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1 com %n agente baixou sua amostra em %2.</numerusform>
            <numerusform>%1 com %n agentes baixou sua amostra em %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>O que não pôde ser copiado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>pasta inteira</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n falha, as primeiras %1 exibidas</numerusform>
            <numerusform>%n falhas, as primeiras %1 exibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>Copiar a l&amp;ista</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Tem %1 bytes em vez de %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>O SHA-256 não é o da mensagem que chegou.</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>O último backup não terminou corretamente; o próximo completará as listas SHA256SUMS.</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>O catálogo diz algo diferente desta lista intacta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>“%1” é um link, não um arquivo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>Visível; pressione para recolher</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>Oculto; pressione para expandir</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>O manifesto “%1” está danificado ou é de um Mailsheaf mais novo; ele não é usado.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>Marcar todas as pastas exibidas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>Desmarcar todas as pastas exibidas</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>Pedir novamente as pastas ao servidor</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Filtrar pastas</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>Mostra somente pastas cujo nome contém este texto</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>Pastas para o backup</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>Pressione Espaço para marcar ou desmarcar uma pasta</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>Pedindo as pastas ao servidor…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>As pastas não puderam ser lidas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta a senha</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>Ela não está no chaveiro. Digite-a para ver as pastas desta conta.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Digitar a senha…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>As pastas ainda não são conhecidas</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>Peça-as ao servidor para escolher entre elas; sem escolha, tudo entra no backup.</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Mostrar as pastas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%1 de %n pasta escolhida: %2, %3</numerusform>
            <numerusform>%1 de %n pastas escolhidas: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%1 de %n pasta escolhida: %2</numerusform>
            <numerusform>%1 de %n pastas escolhidas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1. As mudanças valem a partir do próximo backup.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 contém outras pastas, mas nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>As mensagens da própria %1 ficam de fora.</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>número de mensagens desconhecido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>não contém mensagens</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivo morto</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>rascunhos</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importantes</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>lixeira</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n pasta</numerusform>
            <numerusform>%n pastas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 mensagem</numerusform>
            <numerusform>%L1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 mensagens/s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>mailsheaf::HistoryTexts</name>
    <message>
        <source>Retry complete</source>
        <translation>Repetição concluída</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>Repetição terminada, mas nem tudo chegou</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>Repetição parada</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>Repetido em parte</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>A repetição falhou</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>Reparo concluído</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>Reparo terminado, mas nem tudo chegou</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>Reparo parado</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>Reparado em parte</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>O reparo falhou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1, falta %n</numerusform>
            <numerusform>%1, faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>nada a baixar</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>Não havia nada a baixar.</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>Nada foi baixado antes da parada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 chegou antes da parada.</numerusform>
            <numerusform>%1 chegaram antes da parada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Baixadas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já estavam lá</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Excluídas nesse meio-tempo</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Não baixadas</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>Nunca verificado. A verificação lê cada mensagem e prova que ela está como chegou.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Verificado %1: %n problema encontrado. O certificado o lista.</numerusform>
            <numerusform>Verificado %1: %n problemas encontrados. O certificado os lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>Verificado %1: nenhum problema encontrado em %2.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Lendo o catálogo…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>Verificando %1 de %2, %3 de %4…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>Tudo o que foi copiado está aqui, inalterado: %1 (%2).</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>Não há mensagens que não puderam ser baixadas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 não pôde ser baixada até agora.</numerusform>
            <numerusform>%1 não puderam ser baixadas até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>Baixando novamente o que está danificado ou faltando…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>O backup não está completo: %1. Nada foi excluído; “Reparar” baixa novamente o que o servidor ainda tem.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>O arquivo de certificado %1 não pode ser lido ou não contém um certificado PEM. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 enviou, antes do início da criptografia, dados que só um invasor enviaria. Nada foi transmitido; use TLS em vez de STARTTLS.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 não respondeu na porta %2 em %3 segundos. Verifique o nome do servidor, a porta e sua rede.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 recusa conexões na porta %2. Verifique a porta e a criptografia da conta.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 não fala TLS na porta %2. Verifique a porta e a criptografia da conta.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 fechou a conexão antes que ela fosse estabelecida. Verifique a porta e a criptografia; o servidor também pode estar recusando mais conexões.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>%1 não pode ser alcançado na porta %2. Verifique sua rede.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>A conexão com %1 foi cortada. Verifique sua rede.</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 parou de responder. Verifique sua rede.</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 responde devagar demais. Verifique sua rede.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>O chaveiro do sistema não deixou o Mailsheaf acessar a senha; desbloqueie-o, permita o acesso e tente novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>O chaveiro do sistema não removeu a senha; remova-a com o gerenciador de senhas do sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>O chaveiro do sistema está bloqueado ou não está em execução, então a senha não é lida nem guardada ali; inicie-o ou desbloqueie-o (por exemplo GNOME Keyring ou KWallet) e tente novamente.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Não há conta chamada “%1”; “mailsheaf-cli accounts list” mostra as que existem.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>O arquivo de certificado %1 não pode ser lido; verifique o nome.</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>O chaveiro não tem senha para a conta “%1”; informe-a com --password-stdin, ou remova a conta e adicione-a novamente.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Senha de %1 em %2: </translation>
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
        <translation>Backup</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>Não há conta chamada %1. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>A velocidade está sendo medida, e um backup falsearia o resultado. Faça o backup quando terminar, ou pare a medição.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar a medição</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>Este backup está sendo verificado e não deve mudar enquanto isso. Faça o backup quando terminar, ou pare a verificação.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>Um backup está em andamento, o que falsearia o resultado. Comece quando ele terminar.</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>A velocidade de outra conta está sendo medida. Comece quando isso terminar.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Remover a conta %1?</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>O Mailsheaf esquece a conta e a senha dela. A pasta de backup fica onde está:
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>Ainda não há nada para mostrar: o primeiro backup cria a pasta %1.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>Nenhum gerenciador de arquivos pôde ser aberto. O backup está em %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>A senha de %1 fica guardada só até o programa ser fechado e será pedida de novo. %2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>Sair do Mailsheaf</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Um backup está em andamento.</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>A velocidade está sendo medida.</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>O que está completo permanece, e o próximo backup continua dali.</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>O que foi medido até agora permanece; a amostra baixada é excluída.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Parar e sair</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>O idioma muda quando o Mailsheaf for iniciado de novo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>O servidor não informa sobre suas mensagens.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>O servidor enviou outra parte de uma mensagem, não a que foi pedida. A conexão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>O servidor respondeu a uma pergunta que ninguém fez. A conexão foi encerrada.</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>As mensagens da pasta “%1” não podem ser listadas.</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>As marcações das mensagens na pasta “%1” não podem ser atualizadas.</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>O servidor informa mais mensagens do que há na pasta. A conexão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>O servidor respondeu a uma pergunta que ninguém fez. A conexão foi encerrada.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>A pasta “%1” não pode mais ser aberta. O servidor diz: “%2”</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>A pasta “%1” foi criada de novo no servidor durante o backup. Faça o backup outra vez.</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>O servidor não entrega a mensagem.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>A mensagem “%1” não pode ser lida (%2).</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Partes:</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>A mensagem contém mais do que é mostrado aqui.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>Desenhar o gráfico das velocidades medidas no arquivo PNG indicado em seguida e encerrar. Somente como primeira opção.</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>Faz backup de caixas de correio IMAP com vários agentes ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>Onde --save-chart desenha.</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>O Mailsheaf já está em execução, mas não responde. Encerre-o primeiro.</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>Escolher esta conta, pelo nome.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>Iniciar o backup da conta escolhida.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>A senha não pode ser lida de %1; verifique o arquivo.</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>A senha está vazia; informe-a e tente novamente.</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>O que foi informado como senha é longo demais; verifique de onde vem.</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>A senha tem mais de uma linha; informe-a em uma única linha.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>O arquivo de senha %1 não pode ser aberto; verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>A senha não pode ser lida da entrada padrão.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>&amp;Guardá-la no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>O servidor não dá números duradouros às mensagens da pasta “%1”, então não é possível fazer um backup confiável dela.</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>Nenhuma pasta do servidor corresponde a %1. Liste as pastas para ver os nomes.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>A pasta “%1” não pode ser aberta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>Um processo de agente informou algo sem sentido. As mensagens dele são baixadas novamente.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>“%1” não é um campo conhecido</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>“%1” tem de ser um texto não vazio</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>“%1” tem de ser o nome de um servidor</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>“domains” tem de ser uma lista de domínios como example.org</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>“%1” tem de ser um número inteiro de 1 a %2</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>“security” tem de ser tls, starttls ou none</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>“signIn” tem de ser password, enable-imap, app-password ou web</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>“%1” tem de ser um link que comece com https://</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>A lista de provedores em %1 não é usada: %2. Corrija o arquivo ou mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>em “%1”, %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>não é JSON (%1, no byte %2)</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>foi escrita para um Mailsheaf mais novo</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>“version” tem de ser 1 e “providers”, uma lista</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>não pode ser lida (%1)</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>a entrada %1 não tem nome</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>o domínio “%1” aparece duas vezes</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>“%1” não contém mensagens de um backup, então nenhum catálogo pode ser criado a partir delas.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>“%1” está danificado. Fica guardado em “quarantine”; as marcações e etiquetas dessa pasta voltam com o próximo backup.</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>“%1” não tem manifesto, e o nome da pasta é longo demais para ser deduzido do caminho; as mensagens ficam de fora.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>Não há backup na pasta “%1”.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>O próprio catálogo está danificado. Crie um novo primeiro: “mailsheaf-cli rebuild”, depois repare.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Abre a pasta de backup no gerenciador de arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 já estava no backup.</numerusform>
            <numerusform>%1 já estavam no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 tinha sido excluída do servidor nesse meio-tempo.</numerusform>
            <numerusform>%1 tinham sido excluídas do servidor nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>M&amp;ostrar na pasta</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>Começar um &amp;novo arquivo morto</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>Faz backup de tudo em um novo arquivo morto, porque o antigo foi movido ou excluído de propósito</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 enviou uma resposta sem sentido. A conexão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Fazer backup</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Baixa tudo o que é novo nas pastas marcadas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>Encerra o backup; o que está completo permanece</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>Deixa os agentes continuarem</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Os agentes param; as conexões continuam abertas</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Andamento do backup</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>Cada agente</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidade</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tempo restante</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 já estava no backup.</numerusform>
            <numerusform>%1 já estavam no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 não pôde ser baixada.</numerusform>
            <numerusform>%1 não puderam ser baixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n trabalhando</numerusform>
            <numerusform>%n trabalhando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1 (%2) em %3 com %n agente.</numerusform>
            <numerusform>%1 (%2) em %3 com %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>Nada foi baixado. O próximo backup começa onde este parou.</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>A salvo até agora: %1 (%2). O próximo backup continua dali.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando ao servidor…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examinando as pastas…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>Procurando mensagens novas: pasta %L1 de %L2…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Baixando %1 de %2…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Em pausa em %1 de %2.</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>Gravando em segurança as últimas mensagens no disco…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>De novo em %1 s</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Tentando de novo</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second, short</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Obtendo a senha…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>Parando; o que está completo permanece…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada novo</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>Backup concluído</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>Backup terminado, mas nem tudo chegou</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>Backup parado</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>Backup feito em parte</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>O backup falhou</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>Não há mensagens nas pastas escolhidas.</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>O backup já contém tudo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%1 de %2 está aqui. O servidor não dá mais por enquanto; o backup pode continuar em %3.</numerusform>
            <numerusform>%1 de %2 estão aqui. O servidor não dá mais por enquanto; o backup pode continuar em %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Ainda sem backup</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Backup feito %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Backup feito %1, falta %n</numerusform>
            <numerusform>Backup feito %1, faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Parado %1</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Backup feito em parte %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Falhou %1</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>pasta inteira</translation>
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
        <translation>Execuções desta conta, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lendo as execuções…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>As execuções não podem ser lidas</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>Nenhuma execução registrada</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>O próximo backup será listado aqui.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ainda não há backup</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>Cada backup será listado aqui com seu resultado. O primeiro cria a pasta %1.</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>O certificado não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>Nenhum programa pôde ser aberto para ele. O certificado é %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>backup</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>repetição</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>reparo</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>com falhas</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>parado</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>em parte</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, mensagem %2: %3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>tudo certo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>verificação</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>Nenhuma execução deste backup foi registrada ainda.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 não pôde ser baixada até agora; o próximo backup tenta de novo, assim como “backup --retry-failed”.</numerusform>
            <numerusform>%1 não puderam ser baixadas até agora; o próximo backup tenta de novo, assim como “backup --retry-failed”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>O servidor do autoteste não consegue aceitar conexões: %1.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>Não há lugar para arquivos temporários: %1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>Não é possível gravar arquivos temporários: %1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>Um servidor de e-mail próprio oferece %1 (%2).</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>O backup baixou %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n agente fez o backup em %1.</numerusform>
            <numerusform>%n agentes fizeram o backup em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>O backup não passa na verificação: %1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>O backup passa na verificação, também em relação ao servidor.</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>O segundo backup baixou %1 de novo.</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>Um segundo backup não encontra nada a baixar.</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>O backup contém %1.</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>Cada byte de cada mensagem está certo.</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>Não foi possível remover a pasta temporária %1.</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>A pasta temporária foi removida.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 tem outros bytes que a mensagem.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>O OpenSSL não conseguiu criar um certificado para o autoteste.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>O autoteste falhou.</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>O autoteste passou.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>A pasta “%1” não pode ser aberta no servidor, então não foi comparada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>O servidor não permite mais conexões ao mesmo tempo. Feche outros programas de e-mail que usam a conta ou escolha menos agentes.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>O servidor pede menos solicitações. Espere alguns minutos antes de continuar e escolha menos agentes.</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>O provedor só entrega certa quantidade de e-mails por dia, e ela se esgotou. Faça o backup de novo amanhã: ele continua onde parou.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>O servidor não pode fazer isso no momento. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>O provedor não aceita sua senha habitual de um programa de e-mail. Crie uma senha de app no site dele e digite-a.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>O provedor quer que você entre no site dele antes que um programa de e-mail possa fazê-lo. Faça isso, confirme que foi você e tente novamente; talvez seja necessária uma senha de app.</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>O provedor diz que o IMAP está desativado para esta conta ou que a senha está errada. Ative o IMAP nas configurações do site dele e verifique a senha.</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>O provedor bloqueou a conta por enquanto. Entre no site dele para desbloqueá-la ou espere; tentar agora prolonga o bloqueio.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>A senha expirou. Escolha uma nova no site do provedor e digite-a aqui.</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>O servidor só aceita senhas por uma conexão criptografada. Escolha TLS como criptografia da conta.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>O servidor diz: “%1”</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>O nome da pasta “%1” contém quebras de linha e ela não pode ser aberta.</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 respondeu a uma pergunta que ninguém fez. A conexão foi encerrada.</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>O nome de usuário ou a senha contém uma quebra de linha. Digite novamente sem ela.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>O servidor não lista suas pastas.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 encerrou a conexão.</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>O servidor informa mais de %L1 pastas, o que não é crível. A conexão foi encerrada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>Pressione para escolher o número recomendado</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>%1 recomendado</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One run each of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>Uma execução de cada, de %1</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medianas de %n execução de %1; barras da mais rápida à mais lenta</numerusform>
            <numerusform>Medianas de %n execuções de %1; barras da mais rápida à mais lenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medianas de %n execução de %1</numerusform>
            <numerusform>Medianas de %n execuções de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1, %n agente: %2 (%3 a %4)</numerusform>
            <numerusform>%1, %n agentes: %2 (%3 a %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>Tempo de execução em segundos</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>Gráfico do tempo de execução pelo número de agentes</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 não pôde ser gravado: %2. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>Andamento do experimento</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>Com quantos agentes este servidor rende mais?</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>“Iniciar” baixa uma amostra das suas mensagens com diferentes números de agentes. Seu backup não é tocado.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Baixar</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>Os backups de %1 usam %n agente a partir de agora.</numerusform>
            <numerusform>Os backups de %1 usam %n agentes a partir de agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Salvar gráfico</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>Salvar medições</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Velocidade do Mailsheaf.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>Métodos a comparar</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Números de agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>Mensagens em cada execução</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>Quantas vezes cada um é medido; o gráfico mostra as medianas</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>&amp;Mensagens em cada execução</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Repetições</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>Baixa a amostra repetidas vezes e mede quanto tempo leva</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>Encerra o experimento; o que foi medido permanece</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Obtendo a senha…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>Parando e limpando…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>Medindo “%1” com %n agente…</numerusform>
            <numerusform>Medindo “%1” com %n agentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Escolhendo a amostra…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Limpando…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Execução %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>As pastas escolhidas não contêm mensagens para medir.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%n execução de %1, com %2. Primeiro se verifica quanto há para baixar.</numerusform>
            <numerusform>%n execuções de %1, com %2. Primeiro se verifica quanto há para baixar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%n execução de %1: cerca de %2 a baixar, com %3. Tudo é excluído depois.</numerusform>
            <numerusform>%n execuções de %1: cerca de %2 a baixar, com %3. Tudo é excluído depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>Muitos provedores bloqueiam quem entra com tanta frequência.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Não medido</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Confirma-se</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>Não se confirma aqui</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>%1 de %2 conclusões do experimento confirmam-se aqui</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>Os backups desta conta usam essa quantidade a partir de agora</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>Salva o gráfico ou as medições</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>&amp;Gráfico como PNG…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>&amp;Medições como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>&amp;Usar %n agente</numerusform>
            <numerusform>&amp;Usar %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>Meça o método do próprio Mailsheaf com vários números de agentes para obter uma recomendação.</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>Os backups desta conta já usam esse número.</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>O menor número que é tão rápido quanto qualquer outro, dentro de 5%.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 não fala como um servidor IMAP. Verifique a porta e a criptografia da conta.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 não oferece STARTTLS, então a senha não foi enviada. Escolha TLS como criptografia da conta.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 fechou a conexão.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Andamento do backup</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 não fala como um servidor IMAP. Verifique o nome do servidor, a porta e a criptografia da conta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>O servidor não entrega esta mensagem. Ele diz: “%1”</translation>
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
        <translation>conectando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>baixando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>de novo em %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>Listando pastas: %L1 de %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>gravando no disco</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>falhas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … e mais %n agente</numerusform>
            <numerusform>   … e mais %n agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>O certificado não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Reparando…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>%n arquivo de mensagem em falta</numerusform>
            <numerusform>%n arquivos de mensagem em falta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n arquivo de mensagem de tamanho errado</numerusform>
            <numerusform>%n arquivos de mensagem de tamanho errado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n arquivo de mensagem danificado</numerusform>
            <numerusform>%n arquivos de mensagem danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n arquivo de mensagem ilegível</numerusform>
            <numerusform>%n arquivos de mensagem ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n arquivo de mensagem que o catálogo não conhece</numerusform>
            <numerusform>%n arquivos de mensagem que o catálogo não conhece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>%n outro arquivo entre as mensagens</numerusform>
            <numerusform>%n outros arquivos entre as mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n manifesto em falta ou incorreto</numerusform>
            <numerusform>%n manifestos em falta ou incorretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>%n problema do catálogo</numerusform>
            <numerusform>%n problemas do catálogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>%n mensagem do servidor sem backup</numerusform>
            <numerusform>%n mensagens do servidor sem backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message>
        <source>%1, UID %2</source>
        <translation>%1, UID %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 messages, %3 of %4</source>
        <translation>Verificando: %1 de %2 mensagens, %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… e mais %n problema; o certificado o lista</numerusform>
            <numerusform>… e mais %n problemas; o certificado os lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>Verificado: %1 (%2) em %3; os bytes de %4 foram lidos.</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>O backup NÃO está completo. Nada foi excluído; --repair baixa novamente o que o servidor ainda tem.</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>Tudo o que foi copiado está lá, inalterado.</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>Tudo o que está no servidor %1 está no backup, inalterado.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>Reparado: %1 baixadas novamente ou pela primeira vez; %n mensagem danificada não está mais no servidor.</numerusform>
            <numerusform>Reparado: %1 baixadas novamente ou pela primeira vez; %n mensagens danificadas não estão mais no servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>O catálogo antigo agora é “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>O novo catálogo conhece %1 em %n pasta.</numerusform>
            <numerusform>O novo catálogo conhece %1 em %n pastas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 fechou a conexão.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 não oferece entrada com senha. Seu provedor pode exigir outro tipo de entrada, ou criptografia.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 não aceitou o nome de usuário ou a senha. Verifique ambos; alguns provedores querem uma senha de app em vez da habitual.</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 não fala como um servidor IMAP. Verifique o nome do servidor e a porta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>Guarde seus e-mails</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>O Mailsheaf copia suas caixas de correio do servidor para uma pasta de arquivos simples, com vários agentes ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>Informar uma caixa de correio para o backup</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>A&amp;dicionar conta</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>Informa outra caixa de correio para o backup</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar conta…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>Altera a conta escolhida</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Remover conta…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>Esquece a conta escolhida; a pasta de backup dela permanece</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>Encerra o Mailsheaf</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Baixa tudo o que é novo nas pastas marcadas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Os agentes param; as conexões continuam abertas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>Encerra o backup ou o experimento; o que está completo permanece</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>M&amp;ostrar na pasta</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Abre a pasta de backup no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>&amp;Recarregar pastas</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>Pede novamente as pastas ao servidor</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>&amp;Localizar pasta</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>Vai para o filtro acima das pastas</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>Lista de &amp;contas</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>Mostra ou oculta a lista de contas</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>&amp;Sobre o Mailsheaf</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>Mostra a versão e a licença</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;tomar</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>Um processo de agente terminou inesperadamente. As mensagens dele são baixadas novamente.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation>%1: %2, %3</translation>
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
        <translation>A&amp;utomático</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Número de agentes automático</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>Encontra durante um backup o número de agentes mais rápido neste servidor.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Número de agentes</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>A&amp;gentes</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>Quantas conexões baixam ao mesmo tempo. Recomenda-se %1. Também funciona durante um backup.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 permite %n conexão ao mesmo tempo, compartilhada com seus outros dispositivos.</numerusform>
            <numerusform>%1 permite %n conexões ao mesmo tempo, compartilhadas com seus outros dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>Tantos quantos forem mais rápidos neste servidor</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>Suave para o servidor, mas mais lento</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>Rápido e bem-vindo em todos os provedores</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>Rápido e bem-vindo em %1</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>Mais rápido, onde o servidor permite tantas conexões</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>Para caixas de correio grandes; muitos provedores permitem menos</translation>
    </message>
</context>
</TS>
