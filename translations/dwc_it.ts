<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ChangesBar</name>
    <message>
        <source>%1: %2, was %3</source>
        <comment>a setting, its new value, its old value</comment>
        <translation>%1: %2, prima %3</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Introduzione</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>The tenant&apos;s id</source>
        <translation>L&apos;id del tenant</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation>Nell&apos;interfaccia di amministrazione di Entra, nella panoramica del tenant.</translation>
    </message>
    <message>
        <source>The domain&apos;s name</source>
        <translation>Il nome del dominio</translation>
    </message>
    <message>
        <source>Such as corp.example. A controller has to be reachable through TLS; where its certificate comes from an authority of your own, its PEM file too.</source>
        <translation>Ad esempio corp.example. Un controller deve essere raggiungibile tramite TLS; se il suo certificato proviene da una propria autorità, serve anche il relativo file PEM.</translation>
    </message>
    <message>
        <source>An account in the directory</source>
        <translation>Un account nella directory</translation>
    </message>
    <message>
        <source>A plain account of its own and its password. It needs rights in the device container alone.</source>
        <translation>Un semplice account dedicato e la sua password. Richiede diritti solo nel contenitore dei dispositivi.</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concesso: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mancante: %1</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 ha risposto.</translation>
    </message>
    <message>
        <source>%1 answered, and does not let the application read devices.</source>
        <translation>%1 ha risposto e non consente all&apos;applicazione di leggere i dispositivi.</translation>
    </message>
    <message>
        <source>Add the application permission Device.Read.All to the app registration and grant admin consent.</source>
        <translation>Aggiungere l&apos;autorizzazione applicazione Device.Read.All alla registrazione app e concedere il consenso dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>%1 answered. Owners cannot be read, and stay as they are.</source>
        <translation>%1 ha risposto. I proprietari non possono essere letti e restano come sono.</translation>
    </message>
    <message>
        <source>Add the application permission User.Read.All to the app registration and grant admin consent.</source>
        <translation>Aggiungere l&apos;autorizzazione applicazione User.Read.All alla registrazione app e concedere il consenso dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id del tenant</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Accesso eseguito come</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivi</translation>
    </message>
    <message>
        <source>owners and users</source>
        <translation>proprietari e utenti</translation>
    </message>
    <message>
        <source>the tenant&apos;s name</source>
        <translation>il nome del tenant</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>%1 in the forest %2</source>
        <translation>%1 nella foresta %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>SID of the account</source>
        <translation>SID dell&apos;account</translation>
    </message>
    <message>
        <source>%1 answered. The account is an administrator, which is more than writing devices takes.</source>
        <translation>%1 ha risposto. L&apos;account è un amministratore: più di quanto serve per scrivere i dispositivi.</translation>
    </message>
    <message>
        <source>An account of its own, with rights in the device container alone, is safer.</source>
        <translation>Un account dedicato, con diritti solo nel contenitore dei dispositivi, è più sicuro.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Riguarda: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id della richiesta: %1</translation>
    </message>
    <message>
        <source>An app registration with a client secret or a certificate</source>
        <translation>Una registrazione dell&apos;app con un segreto client o un certificato</translation>
    </message>
    <message>
        <source>With the application permissions Device.Read.All and User.Read.All, and admin consent. Its client id and the secret&apos;s value are asked for, or the PEM files of the certificate and its RSA key.</source>
        <translation>Con le autorizzazioni applicazione Device.Read.All e User.Read.All, e il consenso dell&apos;amministratore. Si chiedono l&apos;ID client e il valore del segreto, oppure i file PEM del certificato e della sua chiave RSA.</translation>
    </message>
</context>
<context>
    <name>DisableWizard</name>
    <message>
        <source>Keep them</source>
        <translation>Mantenerli</translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation>Disattivarli</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarli</translation>
    </message>
    <message>
        <source>Every device stays in the directory as it is now. Sign-ins go on; what changes in the cloud is no longer written.</source>
        <translation>Ogni dispositivo resta nella directory com&apos;è ora. Gli accessi continuano; ciò che cambia nel cloud non viene più scritto.</translation>
    </message>
    <message>
        <source>Every device stays and is switched off. AD FS no longer accepts it; a run puts that back at any time.</source>
        <translation>Ogni dispositivo resta e viene disattivato. AD FS non lo accetta più; un&apos;esecuzione lo ripristina in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Every device is taken out of the directory. A later run makes them again, under new object identities.</source>
        <translation>Ogni dispositivo viene tolto dalla directory. Un&apos;esecuzione successiva li ricrea, con nuove identità d&apos;oggetto.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices</source>
        <translation>
            <numerusform>Elimina %Ln dispositivo</numerusform>
            <numerusform>Elimina %Ln dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices</source>
        <translation>
            <numerusform>Disattiva %Ln dispositivo</numerusform>
            <numerusform>Disattiva %Ln dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are deleted from %1.</source>
        <translation>
            <numerusform>%Ln dispositivo viene eliminato da %1.</numerusform>
            <numerusform>%Ln dispositivi vengono eliminati da %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are disabled in %1.</source>
        <translation>
            <numerusform>%Ln dispositivo viene disattivato in %1.</numerusform>
            <numerusform>%Ln dispositivi vengono disattivati in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were deleted.</source>
        <translation>
            <numerusform>%Ln dispositivo è stato eliminato.</numerusform>
            <numerusform>%Ln dispositivi sono stati eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were disabled.</source>
        <translation>
            <numerusform>%Ln dispositivo è stato disattivato.</numerusform>
            <numerusform>%Ln dispositivi sono stati disattivati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 failed, and stay as they are.</source>
        <comment>612 devices were deleted. 4 failed</comment>
        <translation>%1 %2 non riusciti: restano come sono.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Fermata come richiesto: %1</translation>
    </message>
    <message>
        <source>What was to be taken back of the forest is not begun.
How the write of the devices ends is told here.</source>
        <translation>Ciò che si doveva annullare nella foresta non viene avviato.
Qui verrà indicato come termina la scrittura dei dispositivi.</translation>
    </message>
    <message>
        <source>Of the forest nothing was taken back: the permission entries and the configuration objects still stand. To take them back, open it again: Settings, Leave device writeback….</source>
        <translation>Nella foresta non è stato annullato nulla: le voci di autorizzazione e gli oggetti di configurazione esistono ancora. Per toglierli, aprirla di nuovo: Impostazioni, Lasciare il writeback dei dispositivi….</translation>
    </message>
</context>
<context>
    <name>EnableWizard</name>
    <message>
        <source>device container</source>
        <translation>contenitore dei dispositivi</translation>
    </message>
    <message>
        <source>service container</source>
        <translation>contenitore dei servizi</translation>
    </message>
    <message>
        <source>registration service</source>
        <translation>servizio di registrazione</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenitore</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rigorosa</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Subentrante</translation>
    </message>
    <message>
        <source>As Entra Connect grants it</source>
        <translation>Come le concede Entra Connect</translation>
    </message>
    <message>
        <source>The account creates devices in the container, and changes and deletes only those that it created itself.</source>
        <translation>L&apos;account crea dispositivi nel contenitore, e modifica ed elimina solo quelli che ha creato esso stesso.</translation>
    </message>
    <message>
        <source>The account creates, changes and deletes every device in the container, those of a former writer too.</source>
        <translation>L&apos;account crea, modifica ed elimina ogni dispositivo nel contenitore, anche quelli di uno scrittore precedente.</translation>
    </message>
    <message>
        <source>The account changes and deletes anything in the container, and writes to the configuration of device registration.</source>
        <translation>L&apos;account modifica ed elimina tutto nel contenitore e scrive nella configurazione della registrazione dei dispositivi.</translation>
    </message>
    <message>
        <source>Least risk: whoever gets hold of the account reaches what it made, and nothing else.</source>
        <translation>Rischio minimo: chi si impossessa dell&apos;account raggiunge ciò che esso ha creato, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>More risk: whoever gets hold of the account can give any device another owner or key.</source>
        <translation>Più rischio: chi si impossessa dell&apos;account può dare a qualsiasi dispositivo un altro proprietario o un&apos;altra chiave.</translation>
    </message>
    <message>
        <source>Most risk: whoever gets hold of the account can also redirect device registration in the whole forest.</source>
        <translation>Rischio massimo: chi si impossessa dell&apos;account può anche dirottare la registrazione dei dispositivi di tutta la foresta.</translation>
    </message>
    <message>
        <source>Create and delete devices in it</source>
        <translation>Creare ed eliminare dispositivi al suo interno</translation>
    </message>
    <message>
        <source>Create devices in it</source>
        <translation>Creare dispositivi al suo interno</translation>
    </message>
    <message>
        <source>Read, change and delete the devices that it created</source>
        <translation>Leggere, modificare ed eliminare i dispositivi che ha creato</translation>
    </message>
    <message>
        <source>Read and change every device in it</source>
        <translation>Leggere e modificare ogni dispositivo al suo interno</translation>
    </message>
    <message>
        <source>Create, read, change and delete anything in it, and itself</source>
        <translation>Creare, leggere, modificare ed eliminare tutto al suo interno, anche il contenitore stesso</translation>
    </message>
    <message>
        <source>Read and change it and everything in it</source>
        <translation>Leggere e modificare il contenitore e tutto ciò che contiene</translation>
    </message>
    <message>
        <source>whoever creates a device</source>
        <translation>chi crea un dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln oggetto</numerusform>
            <numerusform>%Ln oggetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niente da fare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln voce di autorizzazione</numerusform>
            <numerusform>%Ln voci di autorizzazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>È tutto a posto.</translation>
    </message>
    <message>
        <source>Still missing: %1 and %2.</source>
        <translation>Ancora mancanti: %1 e %2.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ancora mancanti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln objects</source>
        <translation>
            <numerusform>Crea %Ln oggetto</numerusform>
            <numerusform>Crea %Ln oggetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>aggiungi %Ln voce</numerusform>
            <numerusform>aggiungi %Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>C&apos;era già</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non scritto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was written.</source>
        <translation>Era già tutto a posto. Non è stato scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped as you asked: %Ln changes were written.</source>
        <translation>
            <numerusform>Fermata come richiesto: è stata scritta %Ln modifica.</numerusform>
            <numerusform>Fermata come richiesto: sono state scritte %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed. What was not written can be finished by another attempt.</source>
        <translation>%1, %2 non riuscite. Ciò che non è stato scritto può essere completato con un altro tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were written</source>
        <translation>
            <numerusform>È stata scritta %Ln modifica</numerusform>
            <numerusform>Sono state scritte %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forest is prepared: %Ln changes were written.</source>
        <translation>
            <numerusform>La foresta è preparata: è stata scritta %Ln modifica.</numerusform>
            <numerusform>La foresta è preparata: sono state scritte %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is no longer as it was shown: %1 has changed since.</source>
        <translation>La foresta non è più come è stata mostrata: %1 è cambiato nel frattempo.</translation>
    </message>
    <message>
        <source>Look again at what is missing in Review.</source>
        <translation>Guardare di nuovo in Verifica che cosa manca.</translation>
    </message>
    <message>
        <source>Type name and password again. It is not tried again by itself, since that could lock the account.</source>
        <translation>Digitare di nuovo nome e password. Non si riprova da soli, perché l&apos;account potrebbe essere bloccato.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entries</source>
        <translation>
            <numerusform>Aggiungi %Ln voce</numerusform>
            <numerusform>Aggiungi %Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Create 3 objects, add 2 entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were created</source>
        <translation>
            <numerusform>%Ln oggetto creato</numerusform>
            <numerusform>%Ln oggetti creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were added</source>
        <translation>
            <numerusform>%Ln voce di autorizzazione aggiunta</numerusform>
            <numerusform>%Ln voci di autorizzazione aggiunte</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is prepared: %1.</source>
        <translation>La foresta è preparata: %1.</translation>
    </message>
    <message>
        <source>To be taken back: %1 and %2.</source>
        <translation>Da ritirare: %1 e %2.</translation>
    </message>
    <message>
        <source>To be taken back: %1.</source>
        <translation>Da ritirare: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln entries</source>
        <translation>
            <numerusform>Togli %Ln voce</numerusform>
            <numerusform>Togli %Ln voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>Elimina %Ln oggetto</numerusform>
            <numerusform>Elimina %Ln oggetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take away %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>togli %Ln voce</numerusform>
            <numerusform>togli %Ln voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were deleted</source>
        <translation>
            <numerusform>%Ln oggetto eliminato</numerusform>
            <numerusform>%Ln oggetti eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were taken away</source>
        <translation>
            <numerusform>%Ln voce di autorizzazione tolta</numerusform>
            <numerusform>%Ln voci di autorizzazione tolte</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Tolta</translation>
    </message>
    <message>
        <source>Was gone</source>
        <translation>Non c&apos;era più</translation>
    </message>
    <message>
        <source>All of it was gone already. Nothing was written.</source>
        <translation>Nulla di tutto ciò c&apos;era più. Non è stato scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The preparation is taken back: %Ln changes were written.</source>
        <translation>
            <numerusform>La preparazione è stata ritirata: %Ln modifica scritta.</numerusform>
            <numerusform>La preparazione è stata ritirata: %Ln modifiche scritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation is taken back: %1.</source>
        <translation>La preparazione è stata ritirata: %1.</translation>
    </message>
    <message>
        <source>service connection point</source>
        <translation>punto di connessione del servizio</translation>
    </message>
    <message>
        <source>connection point</source>
        <translation>punto di connessione</translation>
    </message>
    <message>
        <source>The service connection point is corrected.</source>
        <translation>Il punto di connessione del servizio viene corretto.</translation>
    </message>
    <message>
        <source>Correct the connection point</source>
        <translation>Correggere il punto di connessione</translation>
    </message>
    <message>
        <source>correct the connection point</source>
        <comment>behind a comma</comment>
        <translation>correggere il punto di connessione</translation>
    </message>
    <message>
        <source>the service connection point was corrected</source>
        <translation>il punto di connessione del servizio è stato corretto</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>The plan no longer holds: make a new one in the wizard that prepares the forest.</source>
        <translation>Il piano non vale più: farne uno nuovo nella procedura che prepara la foresta.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Open settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Show foreign objects</source>
        <translation>Mostra gli oggetti estranei</translation>
    </message>
    <message>
        <source>Show objects of AD FS</source>
        <translation>Mostra gli oggetti di AD FS</translation>
    </message>
    <message>
        <source>Show held devices</source>
        <translation>Mostra i dispositivi bloccati</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Mostra i conflitti</translation>
    </message>
    <message>
        <source>Review the deletions</source>
        <translation>Verifica le eliminazioni</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Apri Dispositivi</translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation>Mostra in Verifica</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of this kind.</source>
        <translation>
            <numerusform>E un altro (%Ln) di questo tipo.</numerusform>
            <numerusform>E altri %Ln di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until somebody has looked.</source>
        <translation>Non si scrive nulla finché qualcuno non ha guardato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects failed in the last run</source>
        <translation>
            <numerusform>%Ln oggetto non riuscito nell&apos;ultima esecuzione</numerusform>
            <numerusform>%Ln oggetti non riusciti nell&apos;ultima esecuzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed with its cause, and can be tried again.</source>
        <translation>Ognuno è elencato con la causa e si può ritentare.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Apri l&apos;esecuzione</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Il segreto client è scaduto</translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %Ln days</source>
        <translation>
            <numerusform>Il segreto client scade tra %Ln giorno</numerusform>
            <numerusform>Il segreto client scade tra %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a valid one nobody can sign in to the cloud.</source>
        <translation>Senza uno valido nessuno può accedere al cloud.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Sostituisci il segreto</translation>
    </message>
    <message>
        <source>What was read could not be kept for the next start</source>
        <translation>Ciò che è stato letto non si è potuto conservare per il prossimo avvio</translation>
    </message>
    <message>
        <source>A guard stops the next run</source>
        <translation>Una soglia di protezione ferma la prossima esecuzione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects could not be written in the last run</source>
        <translation>
            <numerusform>%Ln oggetto non scritto nell&apos;ultima esecuzione</numerusform>
            <numerusform>%Ln oggetti non scritti nell&apos;ultima esecuzione</numerusform>
        </translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>L&apos;ultima esecuzione non è riuscita</translation>
    </message>
    <message>
        <source>The last run was interrupted</source>
        <translation>L&apos;ultima esecuzione è stata interrotta</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Non è ancora stato letto nulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for your first approval</source>
        <translation>
            <numerusform>%Ln modifica attende la prima approvazione</numerusform>
            <numerusform>%Ln modifiche attendono la prima approvazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is working</source>
        <translation>Il writeback funziona</translation>
    </message>
    <message>
        <source>The next run looks up what it left open.</source>
        <translation>La prossima esecuzione controlla ciò che è rimasto aperto.</translation>
    </message>
    <message>
        <source>Reading both sides shows where they differ. Nothing is written by it.</source>
        <translation>La lettura di entrambi i lati mostra le differenze. Non scrive nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait.</source>
        <translation>
            <numerusform>%Ln modifica in attesa.</numerusform>
            <numerusform>%Ln modifiche in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides agree.</source>
        <translation>Entrambi i lati concordano.</translation>
    </message>
    <message>
        <source>Nothing was ever written by this profile.</source>
        <translation>Questo profilo non ha mai scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings need a look.</source>
        <translation>
            <numerusform>%Ln rilievo da esaminare.</numerusform>
            <numerusform>%Ln rilievi da esaminare.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guard stopped the last run, %1, before it wrote anything.</source>
        <translation>Una soglia ha fermato l&apos;ultima esecuzione, %1, prima che scrivesse qualcosa.</translation>
    </message>
    <message>
        <source>The last run, %1, ended before it wrote anything.</source>
        <translation>L&apos;ultima esecuzione, %1, è terminata prima di scrivere qualcosa.</translation>
    </message>
    <message>
        <source>It ended the last run.</source>
        <translation>Ha terminato l&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>It stopped the last run before the first write.</source>
        <translation>Ha fermato l&apos;ultima esecuzione prima della prima scrittura.</translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, ended early after %Ln changes.</source>
        <translation>
            <numerusform>L&apos;ultima esecuzione, %1, è finita prima del termine dopo %Ln modifica.</numerusform>
            <numerusform>L&apos;ultima esecuzione, %1, è finita prima del termine dopo %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was cut off after %Ln changes.</source>
        <translation>
            <numerusform>L&apos;ultima esecuzione, %1, è stata troncata dopo %Ln modifica.</numerusform>
            <numerusform>L&apos;ultima esecuzione, %1, è stata troncata dopo %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was stopped on request after %Ln changes.</source>
        <translation>
            <numerusform>L&apos;ultima esecuzione, %1, è stata fermata su richiesta dopo %Ln modifica.</numerusform>
            <numerusform>L&apos;ultima esecuzione, %1, è stata fermata su richiesta dopo %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes; %2 failed.</source>
        <translation>
            <numerusform>L&apos;ultima esecuzione, %1, ha scritto %Ln modifica; %2 non riuscite.</numerusform>
            <numerusform>L&apos;ultima esecuzione, %1, ha scritto %Ln modifiche; %2 non riuscite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes without failures.</source>
        <translation>
            <numerusform>L&apos;ultima esecuzione, %1, ha scritto %Ln modifica senza errori.</numerusform>
            <numerusform>L&apos;ultima esecuzione, %1, ha scritto %Ln modifiche senza errori.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>May do there now</source>
        <translation>Può farvi ora</translation>
    </message>
    <message>
        <source>Nothing yet: the container does not exist.</source>
        <translation>Ancora nulla: il contenitore non esiste.</translation>
    </message>
    <message>
        <source>Not known: the permissions of the container may not be read.</source>
        <translation>Non noto: le autorizzazioni del contenitore non possono essere lette.</translation>
    </message>
    <message>
        <source>Not known: an entry with a condition decides, which only the server can tell.</source>
        <translation>Non noto: decide una voce con una condizione, e solo il server può dirlo.</translation>
    </message>
    <message>
        <source>Nothing: it may not create devices.</source>
        <translation>Nulla: non può creare dispositivi.</translation>
    </message>
    <message>
        <source>Create devices, and change and delete every device in the container.</source>
        <translation>Creare dispositivi, e modificare ed eliminare ogni dispositivo del contenitore.</translation>
    </message>
    <message>
        <source>Create devices, and change and delete those that it created.</source>
        <translation>Creare dispositivi, e modificare ed eliminare quelli che ha creato.</translation>
    </message>
    <message>
        <source>Create devices, and not change or delete them afterwards.</source>
        <translation>Creare dispositivi, ma poi non modificarli né eliminarli.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Too strong: it is an administrator, itself or through a group. Its password is kept where writeback runs, so that a plain account is the better choice.</source>
        <translation>Troppo forte: è un amministratore, di per sé o tramite un gruppo. La sua password sta dove gira il writeback; un account semplice è la scelta migliore.</translation>
    </message>
    <message>
        <source>Plain: it is in no group of administrators.</source>
        <translation>Semplice: non è in alcun gruppo di amministratori.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>managed service account, disabled</source>
        <translation>account di servizio gestito, disattivato</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>managed service account</source>
        <translation>account di servizio gestito</translation>
    </message>
    <message>
        <source>No account of the domain %2 has a name that begins with “%1”. The command below creates a plain one.</source>
        <translation>Nessun account del dominio %2 ha un nome che comincia con «%1». Il comando sotto ne crea uno semplice.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln accounts of the domain %1 are shown. More letters find fewer.</source>
        <translation>
            <numerusform>È mostrato il primo account del dominio %1. Più lettere ne trovano meno.</numerusform>
            <numerusform>Sono mostrati i primi %Ln account del dominio %1. Più lettere ne trovano meno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts of the domain %1</source>
        <translation>
            <numerusform>%Ln account del dominio %1</numerusform>
            <numerusform>%Ln account del dominio %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest&apos;s other domains were not searched: %1. What an account may do is told only by a controller of its own domain, so the connector account is to be one of %2.</source>
        <translation>Gli altri domini della foresta non sono stati cercati: %1. Che cosa può fare un account lo dice solo un controller del suo dominio, perciò l&apos;account connettore deve essere uno di %2.</translation>
    </message>
</context>
<context>
    <name>PlanFileView</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Permission entry</source>
        <translation>Voce di autorizzazione</translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation>su %1, per %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggere</translation>
    </message>
</context>
<context>
    <name>Prerequisites</name>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln superato</numerusform>
            <numerusform>%Ln superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln con avviso</numerusform>
            <numerusform>%Ln con avviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non superato</numerusform>
            <numerusform>%Ln non superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln non noto</numerusform>
            <numerusform>%Ln non noti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not needed</source>
        <translation>
            <numerusform>%Ln non necessario</numerusform>
            <numerusform>%Ln non necessari</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites of device writeback</source>
        <translation>Prerequisiti del writeback dei dispositivi</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Prerequisites of device writeback, profile %1, %2</source>
        <translation>Prerequisiti del writeback dei dispositivi, profilo %1, %2</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, una pagina da leggere…</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs…</source>
        <translation>&amp;JSON, per programmi…</translation>
    </message>
    <message>
        <source>&amp;Text, for a ticket…</source>
        <translation>&amp;Testo, per un ticket…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>&amp;Copia per un ticket</translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation>AD FS</translation>
    </message>
    <message>
        <source>Windows Hello</source>
        <translation>Windows Hello</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Device-based access with AD FS</source>
        <translation>Accesso in base al dispositivo con AD FS</translation>
    </message>
    <message>
        <source>Windows Hello for Business with hybrid certificate trust</source>
        <translation>Windows Hello for Business con attendibilità del certificato ibrida</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Non lo so ancora</translation>
    </message>
    <message>
        <source>AD FS decides by the device that signs in, and looks for it in the directory.</source>
        <translation>AD FS decide in base al dispositivo che accede e lo cerca nella directory.</translation>
    </message>
    <message>
        <source>Users sign in with certificates from an authority of your own, and AD FS 2016 or later looks for their devices in the directory.</source>
        <translation>Gli utenti accedono con certificati di un&apos;autorità propria, e AD FS 2016 o successivo cerca i loro dispositivi nella directory.</translation>
    </message>
    <message>
        <source>Every check runs. Cloud Kerberos trust, key trust, Conditional Access in the cloud and Intune do not need device writeback at all.</source>
        <translation>Tutti i controlli vengono eseguiti. L&apos;attendibilità Kerberos cloud, l&apos;attendibilità delle chiavi, l&apos;accesso condizionale nel cloud e Intune non richiedono affatto il writeback dei dispositivi.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in the way of device writeback.</source>
        <translation>
            <numerusform>%Ln controllo è d&apos;ostacolo al writeback dei dispositivi.</numerusform>
            <numerusform>%Ln controlli sono d&apos;ostacolo al writeback dei dispositivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, but %Ln could not be told: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Nulla è fallito, ma di %Ln controllo necessario non si conosce l&apos;esito: se il writeback dei dispositivi possa cominciare non è noto.</numerusform>
            <numerusform>Nulla è fallito, ma di %Ln controlli necessari non si conosce l&apos;esito: se il writeback dei dispositivi possa cominciare non è noto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed so far, but %Ln were not checked: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Finora nulla è fallito, ma %Ln controllo manca ancora: se il writeback dei dispositivi possa cominciare non è noto.</numerusform>
            <numerusform>Finora nulla è fallito, ma %Ln controlli mancano ancora: se il writeback dei dispositivi possa cominciare non è noto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device writeback can begin; %Ln should be looked at.</source>
        <translation>
            <numerusform>Il writeback dei dispositivi può cominciare; %Ln controllo è da esaminare.</numerusform>
            <numerusform>Il writeback dei dispositivi può cominciare; %Ln controlli sono da esaminare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation>Il writeback dei dispositivi può cominciare.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln new in the cloud</source>
        <translation>
            <numerusform>%Ln nuovo nel cloud</numerusform>
            <numerusform>%Ln nuovi nel cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with values that differ</source>
        <translation>
            <numerusform>%Ln con valori diversi</numerusform>
            <numerusform>%Ln con valori diversi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled in the cloud</source>
        <translation>
            <numerusform>%Ln disabilitato nel cloud</numerusform>
            <numerusform>%Ln disabilitati nel cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the cloud</source>
        <translation>
            <numerusform>%Ln non più nel cloud</numerusform>
            <numerusform>%Ln non più nel cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of scope</source>
        <translation>
            <numerusform>%Ln fuori ambito</numerusform>
            <numerusform>%Ln fuori ambito</numerusform>
        </translation>
    </message>
    <message>
        <source>new in the cloud</source>
        <translation>nuovo nel cloud</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>valori diversi</translation>
    </message>
    <message>
        <source>disabled in the cloud</source>
        <translation>disabilitato nel cloud</translation>
    </message>
    <message>
        <source>gone from the cloud</source>
        <translation>non più nel cloud</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuori ambito</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>elimina %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>crea %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>aggiorna %1</translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation>disabilita %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>oggi, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ieri, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nulla è selezionato</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices</source>
        <translation>
            <numerusform>Elimina %Ln dispositivo</numerusform>
            <numerusform>Elimina %Ln dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Applica %Ln modifica</numerusform>
            <numerusform>Applica %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without deletions</source>
        <translation>
            <numerusform>Applica %Ln senza eliminazioni</numerusform>
            <numerusform>Applica %Ln senza eliminazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without disabling</source>
        <translation>
            <numerusform>Applica %Ln senza disabilitazioni</numerusform>
            <numerusform>Applica %Ln senza disabilitazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without identity changes</source>
        <translation>
            <numerusform>Applica %Ln senza cambi di identità</numerusform>
            <numerusform>Applica %Ln senza cambi di identità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without what the guards name</source>
        <translation>
            <numerusform>Applica %Ln senza ciò che le soglie indicano</numerusform>
            <numerusform>Applica %Ln senza ciò che le soglie indicano</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non scritto</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>Non in questo piano</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation>Nuovo nel cloud</translation>
    </message>
    <message>
        <source>Disabled in the cloud</source>
        <translation>Disabilitato nel cloud</translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation>Scomparso dal cloud</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuori ambito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values differ</source>
        <translation>
            <numerusform>%Ln valore diverso</numerusform>
            <numerusform>%Ln valori diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, identity among them</source>
        <translation>%1, identità compresa</translation>
    </message>
    <message>
        <source>The cloud has this device, it is in scope, and the directory has no object for it yet.</source>
        <translation>Il cloud ha questo dispositivo, è nell&apos;ambito e la directory non ha ancora un oggetto per esso.</translation>
    </message>
    <message>
        <source>The cloud has disabled this device, so its object is disabled too.</source>
        <translation>Il cloud ha disabilitato questo dispositivo, perciò si disabilita anche il suo oggetto.</translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. This profile wrote the object, so it would be deleted.</source>
        <translation>Il cloud, interrogato su questo solo dispositivo, non lo ha più. L&apos;oggetto è di questo profilo, perciò verrebbe eliminato.</translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. Its object is disabled before it is deleted.</source>
        <translation>Il cloud, interrogato su questo solo dispositivo, non lo ha più. Il suo oggetto viene disabilitato prima di essere eliminato.</translation>
    </message>
    <message>
        <source>The rules of this profile leave this device out, and say what happens to its object then.</source>
        <translation>Le regole di questo profilo escludono il dispositivo e dicono che cosa accade al suo oggetto.</translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud. Owner, users or keys are among them: whoever they name can sign in with this device.</source>
        <translation>La directory contiene valori diversi dal cloud. Tra essi ci sono proprietario, utenti o chiavi: chi vi è nominato può accedere con questo dispositivo.</translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud.</source>
        <translation>La directory contiene valori diversi dal cloud.</translation>
    </message>
    <message>
        <source>Sent, and no answer came: the next run looks it up</source>
        <translation>Inviato e senza risposta: la prossima esecuzione lo controlla</translation>
    </message>
    <message>
        <source>Was already so</source>
        <translation>Era già così</translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation>Non è stato eseguito</translation>
    </message>
    <message>
        <source>Not sent: the run ended before</source>
        <translation>Non inviato: l&apos;esecuzione è finita prima</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 di %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, %2 finora</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Reading the cloud again</source>
        <translation>Nuova lettura del cloud</translation>
    </message>
    <message>
        <source>Reading the directory again</source>
        <translation>Nuova lettura della directory</translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation>Ricerca dei proprietari</translation>
    </message>
    <message>
        <source>Deciding again</source>
        <translation>Nuova decisione</translation>
    </message>
    <message>
        <source>Asking the cloud for each device that is gone</source>
        <translation>Il cloud viene interrogato su ogni dispositivo scomparso</translation>
    </message>
    <message>
        <source>Looking up what an earlier run left open</source>
        <translation>Controllo di ciò che un&apos;esecuzione precedente ha lasciato aperto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Reading back what was created</source>
        <translation>Rilettura di ciò che è stato creato</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 scritti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>%1 not written</source>
        <translation>%1 non scritti</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 non noti</translation>
    </message>
    <message>
        <source>Stopped on request: %1</source>
        <translation>Fermata su richiesta: %1</translation>
    </message>
    <message>
        <source>This plan was applied before. Nothing was written.</source>
        <translation>Questo piano è già stato applicato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>This plan is out of date: %1. Nothing was written.</source>
        <translation>Questo piano non è più attuale: %1. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>it is older than a day</source>
        <translation>ha più di un giorno</translation>
    </message>
    <message>
        <source>it was made for another tenant</source>
        <translation>è stato fatto per un altro tenant</translation>
    </message>
    <message>
        <source>it was made for another forest</source>
        <translation>è stato fatto per un&apos;altra foresta</translation>
    </message>
    <message>
        <source>it was made for another container</source>
        <translation>è stato fatto per un altro contenitore</translation>
    </message>
    <message>
        <source>the registration service in the directory is another one</source>
        <translation>il servizio di registrazione nella directory è un altro</translation>
    </message>
    <message>
        <source>the rules of this profile have changed</source>
        <translation>le regole di questo profilo sono cambiate</translation>
    </message>
    <message>
        <source>“%1” has changed since</source>
        <translation>“%1” è cambiato nel frattempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflitto</numerusform>
            <numerusform>%Ln in conflitto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln saltato</numerusform>
            <numerusform>%Ln saltati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a reason each</source>
        <translation>%1, ognuno con un motivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards</source>
        <translation>
            <numerusform>%Ln soglia di protezione</numerusform>
            <numerusform>%Ln soglie di protezione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message>
        <source>each with its cause</source>
        <translation>ognuno con la causa</translation>
    </message>
    <message>
        <source>sent, and no answer came: the next run looks them up</source>
        <translation>inviati e senza risposta: la prossima esecuzione li controlla</translation>
    </message>
    <message>
        <source>the run ended before</source>
        <translation>l&apos;esecuzione è finita prima</translation>
    </message>
    <message>
        <source>Type %1 to allow the deletions</source>
        <translation>Digitare %1 per consentire le eliminazioni</translation>
    </message>
    <message>
        <source>Type %1 to allow the disabling</source>
        <translation>Digitare %1 per consentire le disabilitazioni</translation>
    </message>
    <message>
        <source>Type %1 to allow the identity changes</source>
        <translation>Digitare %1 per consentire i cambi di identità</translation>
    </message>
    <message>
        <source>Type %1 to accept that so many are missing</source>
        <translation>Digitare %1 per accettare che ne manchino tanti</translation>
    </message>
    <message>
        <source>Type %1 to write beside the other writer</source>
        <translation>Digitare %1 per scrivere accanto all&apos;altro scrittore</translation>
    </message>
    <message>
        <source>Type %1 to go on without that permission</source>
        <translation>Digitare %1 per proseguire senza quell&apos;autorizzazione</translation>
    </message>
    <message>
        <source>Type %1 to accept the other account</source>
        <translation>Digitare %1 per accettare l&apos;altro account</translation>
    </message>
    <message>
        <source>Look at the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation>Controllare il profilo: può indicare un altro tenant, dominio o contenitore. Nulla supera questa soglia.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at what is ticked; if it is meant, type the number below.</source>
        <translation>Non è stato scritto nulla. Controllare la selezione; se è voluta, digitare il numero qui sotto.</translation>
    </message>
    <message>
        <source>Nothing was written. Find out who and why; if it is meant, type the word below.</source>
        <translation>Non è stato scritto nulla. Scoprire chi e perché; se è voluto, digitare la parola qui sotto.</translation>
    </message>
    <message>
        <source>A guard stopped this plan: %1</source>
        <translation>Una soglia ha fermato questo piano: %1</translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation>Writeback lasciato</translation>
    </message>
    <message>
        <source>Device writeback is left, and what this profile wrote is taken back.</source>
        <translation>Il writeback dei dispositivi viene terminato e ciò che questo profilo ha scritto viene ritirato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln because writeback is left</source>
        <translation>
            <numerusform>%Ln perché si lascia il writeback</numerusform>
            <numerusform>%Ln perché si lascia il writeback</numerusform>
        </translation>
    </message>
    <message>
        <source>writeback is left</source>
        <translation>si lascia il writeback</translation>
    </message>
    <message numerus="yes">
        <source>A guard stopped this plan: %Ln deletions are more than the limit of %1 or the share allowed</source>
        <translation>
            <numerusform>Una soglia ha fermato questo piano: %Ln eliminazione supera il limite di %1 o la quota consentita</numerusform>
            <numerusform>Una soglia ha fermato questo piano: %Ln eliminazioni superano il limite di %1 o la quota consentita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln devices</source>
        <translation>
            <numerusform>%1 in %Ln dispositivo</numerusform>
            <numerusform>%1 in %Ln dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln valore</numerusform>
            <numerusform>%Ln valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln devices in %1</source>
        <translation>
            <numerusform>di %Ln dispositivo in %1</numerusform>
            <numerusform>di %Ln dispositivi in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Approved apply</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Unattended run</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adozione</translation>
    </message>
    <message>
        <source>Leaving the feature</source>
        <translation>Abbandono della funzione</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Finita prima del termine</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Stopped, %1 failed</source>
        <translation>Fermata, %1 non riusciti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>meno di 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stopped by a guard</source>
        <translation>Soglia</translation>
    </message>
</context>
<context>
    <name>ScopeCounts</name>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run disables it.</source>
        <translation>
            <numerusform>%Ln di essi ha un oggetto nella directory; la prossima esecuzione lo disabilita.</numerusform>
            <numerusform>%Ln di essi hanno un oggetto nella directory; la prossima esecuzione lo disabilita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run deletes it.</source>
        <translation>
            <numerusform>%Ln di essi ha un oggetto nella directory; la prossima esecuzione lo elimina.</numerusform>
            <numerusform>%Ln di essi hanno un oggetto nella directory; la prossima esecuzione lo elimina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; it stays as it is.</source>
        <translation>
            <numerusform>%Ln di essi ha un oggetto nella directory, che resta com&apos;è.</numerusform>
            <numerusform>%Ln di essi hanno un oggetto nella directory, che resta com&apos;è.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, as many as now</source>
        <translation>%1 dispositivi su %2 nell&apos;ambito, come ora</translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 fewer than now</source>
        <translation>%1 dispositivi su %2 nell&apos;ambito, %3 in meno di ora</translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 more than now</source>
        <translation>%1 dispositivi su %2 nell&apos;ambito, %3 in più di ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) come into scope and are written by the next run, where they can be.</source>
        <translation>
            <numerusform>%Ln dispositivo entra nell&apos;ambito ed è scritto dalla prossima esecuzione, se possibile.</numerusform>
            <numerusform>%Ln dispositivi entrano nell&apos;ambito e sono scritti dalla prossima esecuzione, se possibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) leave the scope.</source>
        <translation>
            <numerusform>%Ln dispositivo esce dall&apos;ambito.</numerusform>
            <numerusform>%Ln dispositivi escono dall&apos;ambito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln device(s) the last read could not tell; nothing changes for them.</source>
        <translation>
            <numerusform>Per %Ln dispositivo l&apos;ultima lettura non ha potuto stabilirlo; per esso non cambia nulla.</numerusform>
            <numerusform>Per %Ln dispositivi l&apos;ultima lettura non ha potuto stabilirlo; per essi non cambia nulla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingEffects</name>
    <message>
        <source>A run that would delete anything stops.</source>
        <translation>Un&apos;esecuzione che eliminerebbe qualcosa si ferma.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would delete more than %1 objects stops.</source>
        <translation>
            <numerusform>Un&apos;esecuzione che eliminerebbe più di %1 oggetto si ferma.</numerusform>
            <numerusform>Un&apos;esecuzione che eliminerebbe più di %1 oggetti si ferma.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would delete more than %1 of our objects stops.</source>
        <translation>Un&apos;esecuzione che eliminerebbe più di %1 degli oggetti gestiti si ferma.</translation>
    </message>
    <message numerus="yes">
        <source>A run stops when all runs of the day (UTC) would delete more than %1 objects.</source>
        <translation>
            <numerusform>Un&apos;esecuzione si ferma quando tutte le esecuzioni del giorno (UTC) eliminerebbero più di %1 oggetto.</numerusform>
            <numerusform>Un&apos;esecuzione si ferma quando tutte le esecuzioni del giorno (UTC) eliminerebbero più di %1 oggetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable anything for being gone or out of scope stops.</source>
        <translation>Un&apos;esecuzione che disabiliterebbe qualcosa perché non più presente o fuori ambito si ferma.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would disable more than %1 objects for being gone or out of scope stops.</source>
        <translation>
            <numerusform>Un&apos;esecuzione che disabiliterebbe più di %1 oggetto perché non più presente o fuori ambito si ferma.</numerusform>
            <numerusform>Un&apos;esecuzione che disabiliterebbe più di %1 oggetti perché non più presenti o fuori ambito si ferma.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable more than %1 of our objects for being gone or out of scope stops.</source>
        <translation>Un&apos;esecuzione che disabiliterebbe più di %1 degli oggetti gestiti perché non più presenti o fuori ambito si ferma.</translation>
    </message>
    <message>
        <source>A run stops as soon as the cloud disabled any device.</source>
        <translation>Un&apos;esecuzione si ferma non appena il cloud ha disabilitato un dispositivo.</translation>
    </message>
    <message>
        <source>A run stops when the cloud disabled the devices of more than %1 of our objects.</source>
        <translation>Un&apos;esecuzione si ferma quando il cloud ha disabilitato i dispositivi di più di %1 degli oggetti gestiti.</translation>
    </message>
    <message>
        <source>A run that would change any owner, user or key of an object stops.</source>
        <translation>Un&apos;esecuzione che cambierebbe un proprietario, un utente o una chiave di un oggetto si ferma.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would change the owner, users or keys of more than %1 objects stops. These decide who can sign in.</source>
        <translation>
            <numerusform>Un&apos;esecuzione che cambierebbe il proprietario, gli utenti o le chiavi di più di %1 oggetto si ferma. Questi decidono chi può accedere.</numerusform>
            <numerusform>Un&apos;esecuzione che cambierebbe il proprietario, gli utenti o le chiavi di più di %1 oggetti si ferma. Questi decidono chi può accedere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run stops when the cloud has fewer devices than in the seven days before.</source>
        <translation>Un&apos;esecuzione si ferma quando il cloud ha meno dispositivi che nei sette giorni precedenti.</translation>
    </message>
    <message>
        <source>A run stops when the cloud has over %1 fewer devices than in the seven days before.</source>
        <translation>Un&apos;esecuzione si ferma quando il cloud ha oltre %1 dispositivi in meno rispetto ai sette giorni precedenti.</translation>
    </message>
    <message>
        <source>At 100 % this guard never stops a run.</source>
        <translation>Al 100 % questa soglia di protezione non ferma mai un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and deleted by the one after.</source>
        <translation>Il suo oggetto è disabilitato dalla prossima esecuzione ed eliminato da quella successiva.</translation>
    </message>
    <message numerus="yes">
        <source>Its object is disabled by the next run, and deleted when the device was missing for %Ln day(s).</source>
        <translation>
            <numerusform>Il suo oggetto è disabilitato dalla prossima esecuzione ed eliminato quando il dispositivo manca da %Ln giorno.</numerusform>
            <numerusform>Il suo oggetto è disabilitato dalla prossima esecuzione ed eliminato quando il dispositivo manca da %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its object is deleted by the next run, without being disabled first.</source>
        <translation>Il suo oggetto è eliminato dalla prossima esecuzione, senza essere prima disabilitato.</translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and stays.</source>
        <translation>Il suo oggetto è disabilitato dalla prossima esecuzione e resta.</translation>
    </message>
    <message>
        <source>Its object stays as it is and is not updated any more.</source>
        <translation>Il suo oggetto resta com&apos;è e non è più aggiornato.</translation>
    </message>
    <message>
        <source>Its object is deleted by the next run.</source>
        <translation>Il suo oggetto è eliminato dalla prossima esecuzione.</translation>
    </message>
    <message>
        <source>A run writes what it planned, unless a guard stops it. The first write of a profile is always approved by a person.</source>
        <translation>Un&apos;esecuzione scrive ciò che ha pianificato, a meno che una soglia di protezione la fermi. La prima scrittura di un profilo è sempre approvata da una persona.</translation>
    </message>
    <message>
        <source>A run plans and tells what it would write. Nothing is written until somebody applies it.</source>
        <translation>Un&apos;esecuzione pianifica e indica che cosa scriverebbe. Nulla è scritto finché qualcuno non lo applica.</translation>
    </message>
    <message>
        <source>TLS from the first byte on.</source>
        <translation>TLS dal primo byte.</translation>
    </message>
    <message>
        <source>TLS, begun on the usual port before anything is said.</source>
        <translation>TLS, avviato sulla porta consueta prima di ogni altro scambio.</translation>
    </message>
    <message>
        <source>Sealed by Kerberos, without TLS. It goes with a sign-in by Kerberos only.</source>
        <translation>Protetta da Kerberos, senza TLS. Solo con un accesso tramite Kerberos.</translation>
    </message>
    <message>
        <source>It counts only when objects are disabled first and deleted later.</source>
        <translation>Conta solo quando gli oggetti sono prima disabilitati e poi eliminati.</translation>
    </message>
    <message>
        <source>The client secret and the directory password belong to the places they were given for. Both are asked for again.</source>
        <translation>Il segreto client e la password della directory appartengono ai sistemi per cui sono stati forniti. Entrambi sono richiesti di nuovo.</translation>
    </message>
    <message>
        <source>The client secret belongs to the tenant, application and addresses it was given for. It is asked for again.</source>
        <translation>Il segreto client appartiene al tenant, all&apos;applicazione e agli indirizzi per cui è stato fornito. È richiesto di nuovo.</translation>
    </message>
    <message>
        <source>The directory password belongs to the account, domain, servers and authorities it was given for. It is asked for again.</source>
        <translation>La password della directory appartiene all&apos;account, al dominio, ai server e alle autorità per cui è stata fornita. È richiesta di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln run(s) a day, where a timer starts them.</source>
        <translation>
            <numerusform>Circa %Ln esecuzione al giorno, se un timer le avvia.</numerusform>
            <numerusform>Circa %Ln esecuzioni al giorno, se un timer le avvia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingProblems</name>
    <message>
        <source>“%1: %2”</source>
        <translation>“%1: %2”</translation>
    </message>
    <message>
        <source>A time between two runs is wanted.</source>
        <translation>Serve un intervallo tra due esecuzioni.</translation>
    </message>
    <message>
        <source>A time from %1 to %2 is wanted.</source>
        <translation>Serve un intervallo da %1 a %2.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Il numero non è nell&apos;intervallo ammesso.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Serve un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Il file %1 non può essere letto.</translation>
    </message>
    <message>
        <source>The file %1 is no list of certificates in PEM form, and nothing else.</source>
        <translation>Il file %1 non è un elenco di soli certificati in formato PEM.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Questo valore è necessario.</translation>
    </message>
    <message>
        <source>At least one of them is needed.</source>
        <translation>Almeno uno è necessario.</translation>
    </message>
    <message>
        <source>An id such as 72f988bf-86f1-41af-91ab-2d7cd011db47 is wanted, in any notation.</source>
        <translation>Serve un id come 72f988bf-86f1-41af-91ab-2d7cd011db47, in qualsiasi notazione.</translation>
    </message>
    <message>
        <source>An address such as https://host or https://host:port is wanted, without a path.</source>
        <translation>Serve un indirizzo come https://host o https://host:port, senza percorso.</translation>
    </message>
    <message>
        <source>Names of servers or addresses are wanted.</source>
        <translation>Servono nomi di server o indirizzi.</translation>
    </message>
    <message>
        <source>A DNS name such as corp.example is wanted.</source>
        <translation>Serve un nome DNS come corp.example.</translation>
    </message>
    <message>
        <source>An account such as svc-writeback@corp.example is wanted, or its DN.</source>
        <translation>Serve un account come svc-writeback@corp.example, o il suo DN.</translation>
    </message>
    <message>
        <source>The whole path of a file is wanted, from / on.</source>
        <translation>Serve il percorso completo di un file, a partire da /.</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31 is wanted.</source>
        <translation>Serve una data come 2027-01-31.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore make a name, 64 of them at most.</source>
        <translation>Un nome è composto da lettere, cifre, punto, trattino e trattino basso, al massimo 64.</translation>
    </message>
    <message>
        <source>A password goes through LDAPS or StartTLS only.</source>
        <translation>Una password passa solo tramite LDAPS o StartTLS.</translation>
    </message>
    <message>
        <source>This belongs to %1 alone.</source>
        <translation>Questo appartiene solo a %1.</translation>
    </message>
    <message>
        <source>%1 needs this.</source>
        <translation>%1 lo richiede.</translation>
    </message>
    <message>
        <source>All values together are too large for a profile.</source>
        <translation>Tutti i valori insieme sono troppo grandi per un profilo.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown have to go.</source>
        <translation>I caratteri non visualizzabili vanno rimossi.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sign-in to the cloud</source>
        <translation>Accesso al cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Account in the directory</source>
        <translation>Account nella directory</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>Shown in the window and in reports.</source>
        <translation>Mostrato nella finestra e nei rapporti.</translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation>Scopo della scrittura dei dispositivi</translation>
    </message>
    <message>
        <source>Changes the advice you are given, never what is written.</source>
        <translation>Cambia i consigli forniti, mai ciò che è scritto.</translation>
    </message>
    <message>
        <source>Id of the profile</source>
        <translation>Id del profilo</translation>
    </message>
    <message>
        <source>Random, and never changed: secrets and kept data belong to it.</source>
        <translation>Casuale e mai cambiato: a esso appartengono i segreti e i dati conservati.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versione del file</translation>
    </message>
    <message>
        <source>The form in which the profile&apos;s file is written.</source>
        <translation>Il formato in cui è scritto il file del profilo.</translation>
    </message>
    <message>
        <source>Microsoft cloud</source>
        <translation>Cloud Microsoft</translation>
    </message>
    <message>
        <source>Most tenants are in the global one.</source>
        <translation>La maggior parte dei tenant è in quello globale.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id del tenant</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation>Nell&apos;interfaccia di amministrazione di Entra, nella panoramica del tenant.</translation>
    </message>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Indirizzo del servizio di accesso</translation>
    </message>
    <message>
        <source>Such as https://login.example, without a path.</source>
        <translation>Ad esempio https://login.example, senza percorso.</translation>
    </message>
    <message>
        <source>Address of Graph</source>
        <translation>Indirizzo di Graph</translation>
    </message>
    <message>
        <source>Such as https://graph.example, without a path.</source>
        <translation>Ad esempio https://graph.example, senza percorso.</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>Autorità aggiuntive</translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted beside the system&apos;s, for the cloud alone.</source>
        <translation>Un file PEM di certificati considerati attendibili oltre a quelli del sistema, solo per il cloud.</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Metodo di accesso</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>Id dell&apos;applicazione (client)</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the overview of the app registration.</source>
        <translation>Nell&apos;interfaccia di amministrazione di Entra, nella panoramica della registrazione app.</translation>
    </message>
    <message>
        <source>Certificate of the app registration</source>
        <translation>Certificato della registrazione app</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Chiave privata del certificato</translation>
    </message>
    <message>
        <source>The client secret expires on</source>
        <translation>Scadenza del segreto client</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31, for a warning in time. It may stay empty.</source>
        <translation>Una data come 2027-01-31, per un avviso in tempo. Può restare vuota.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>DNS name of the domain that holds the devices, such as corp.example.</source>
        <translation>Nome DNS del dominio che contiene i dispositivi, ad esempio corp.example.</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>One in each line, tried in this order. Empty: found by the domain&apos;s name.</source>
        <translation>Uno per riga, provati in questo ordine. Vuoto: trovati tramite il nome del dominio.</translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation>Protezione della connessione</translation>
    </message>
    <message>
        <source>A password is only ever sent through TLS.</source>
        <translation>Una password è inviata solo tramite TLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The usual one is 636 for LDAPS, 389 else.</source>
        <translation>Quella consueta è 636 per LDAPS, altrimenti 389.</translation>
    </message>
    <message>
        <source>Authorities of the directory</source>
        <translation>Autorità della directory</translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted in place of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Un file PEM di certificati considerati attendibili al posto di quelli del sistema. Vuoto: quelli del sistema.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As user@domain, or its DN.</source>
        <translation>Come user@domain, o il suo DN.</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>The account&apos;s keys for Kerberos. Empty: the tickets of whoever runs the program.</source>
        <translation>Le chiavi dell&apos;account per Kerberos. Vuoto: i ticket di chi esegue il programma.</translation>
    </message>
    <message>
        <source>Account that the checks judge</source>
        <translation>Account giudicato dai controlli</translation>
    </message>
    <message>
        <source>When it is not the one that signs in. Empty: the same.</source>
        <translation>Se non è quello che accede. Vuoto: lo stesso.</translation>
    </message>
    <message>
        <source>How devices joined</source>
        <translation>Come i dispositivi sono aggiunti</translation>
    </message>
    <message>
        <source>Devices that joined in another way are out of scope.</source>
        <translation>I dispositivi aggiunti in altro modo sono fuori ambito.</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemi operativi</translation>
    </message>
    <message>
        <source>One in each line, as the cloud names them: Windows, iOS. Empty: all.</source>
        <translation>Uno per riga, come li nomina il cloud: Windows, iOS. Vuoto: tutti.</translation>
    </message>
    <message>
        <source>Only these devices</source>
        <translation>Solo questi dispositivi</translation>
    </message>
    <message>
        <source>Device ids, or names with * for any characters, one in each line. Empty: all.</source>
        <translation>ID dispositivo, o nomi con * per caratteri qualsiasi, uno per riga. Vuoto: tutti.</translation>
    </message>
    <message>
        <source>Never these devices</source>
        <translation>Mai questi dispositivi</translation>
    </message>
    <message>
        <source>Ids or names in the same form. This list wins over the one above.</source>
        <translation>ID o nomi nella stessa forma. Questo elenco prevale su quello sopra.</translation>
    </message>
    <message>
        <source>Write the registered users</source>
        <translation>Scrivi gli utenti registrati</translation>
    </message>
    <message>
        <source>The users registered on a device, beside its owner. Reading takes longer.</source>
        <translation>Gli utenti registrati su un dispositivo, oltre al proprietario. La lettura dura di più.</translation>
    </message>
    <message>
        <source>Write the last sign-in</source>
        <translation>Scrivi l&apos;ultimo accesso</translation>
    </message>
    <message>
        <source>The approximate time. Most runs then have something to write for most devices.</source>
        <translation>L&apos;ora approssimativa. La maggior parte delle esecuzioni ha allora qualcosa da scrivere per quasi tutti i dispositivi.</translation>
    </message>
    <message>
        <source>Write owners who are privileged</source>
        <translation>Scrivi i proprietari privilegiati</translation>
    </message>
    <message>
        <source>Who can write the owner of a device can sign in to AD FS as that owner. Keep administrators out of it unless they need it.</source>
        <translation>Chi può scrivere il proprietario di un dispositivo può accedere ad AD FS come quel proprietario. Lasciarne fuori gli amministratori, salvo necessità.</translation>
    </message>
    <message>
        <source>When a device is gone from the cloud</source>
        <translation>Quando un dispositivo è scomparso dal cloud</translation>
    </message>
    <message>
        <source>Days before the object is deleted</source>
        <translation>Giorni prima che l&apos;oggetto sia eliminato</translation>
    </message>
    <message>
        <source>Counted from the first run that missed the device.</source>
        <translation>Contati dalla prima esecuzione in cui il dispositivo mancava.</translation>
    </message>
    <message>
        <source>When a device is out of scope</source>
        <translation>Quando un dispositivo è fuori ambito</translation>
    </message>
    <message>
        <source>Deletions in one run</source>
        <translation>Eliminazioni in un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Deletions as a share</source>
        <translation>Eliminazioni come quota</translation>
    </message>
    <message>
        <source>Deletions in one day</source>
        <translation>Eliminazioni in un giorno</translation>
    </message>
    <message>
        <source>Objects disabled in one run</source>
        <translation>Oggetti disabilitati in un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Objects disabled as a share</source>
        <translation>Oggetti disabilitati come quota</translation>
    </message>
    <message>
        <source>Devices that the cloud disabled, as a share</source>
        <translation>Dispositivi disabilitati dal cloud, come quota</translation>
    </message>
    <message>
        <source>Changes of owner, users or keys in one run</source>
        <translation>Cambi di proprietario, utenti o chiavi in un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Devices that vanished from the cloud</source>
        <translation>Dispositivi scomparsi dal cloud</translation>
    </message>
    <message>
        <source>Time between two runs</source>
        <translation>Tempo tra due esecuzioni</translation>
    </message>
    <message>
        <source>What a run by itself does</source>
        <translation>Che cosa fa un&apos;esecuzione automatica</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <source>AD FS, access by device</source>
        <translation>AD FS, accesso per dispositivo</translation>
    </message>
    <message>
        <source>Windows Hello for Business, certificate trust</source>
        <translation>Windows Hello for Business, attendibilità del certificato</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Globale</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Governo USA (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Governo USA (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Cina (21Vianet)</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Altri indirizzi</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Codice dispositivo</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Kerberos sealing</source>
        <translation>Cifratura Kerberos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Aggiunto a Entra</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Aggiunto in modo ibrido</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Disable, later delete</source>
        <translation>Disabilita, poi elimina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disabilita</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Plan and write</source>
        <translation>Pianifica e scrivi</translation>
    </message>
    <message>
        <source>Plan only</source>
        <translation>Solo piano</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Soglie</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Which tenant is read, which directory is written, and who signs in.</source>
        <translation>Quale tenant si legge, quale directory si scrive e chi accede.</translation>
    </message>
    <message>
        <source>Which devices of the cloud are written.</source>
        <translation>Quali dispositivi del cloud si scrivono.</translation>
    </message>
    <message>
        <source>What is written of a device beyond what every device needs.</source>
        <translation>Che cosa si scrive di un dispositivo oltre a ciò che serve a tutti.</translation>
    </message>
    <message>
        <source>When a run stops before its first write, until somebody looked at it. A share counts from ten objects on.</source>
        <translation>Quando un&apos;esecuzione si ferma prima della prima scrittura, finché qualcuno non ha guardato. Una quota conta da dieci oggetti in su.</translation>
    </message>
    <message>
        <source>What happens to an object whose device is no longer there, once the cloud has confirmed it.</source>
        <translation>Che cosa accade a un oggetto il cui dispositivo non c&apos;è più, dopo la conferma del cloud.</translation>
    </message>
    <message>
        <source>How this window looks. It belongs to you, not to the profile.</source>
        <translation>L&apos;aspetto di questa finestra. Riguarda chi la usa, non il profilo.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>quello solito</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>A PEM file. The same certificate is uploaded to the app registration, without its key.</source>
        <translation>Un file PEM. Lo stesso certificato si carica nella registrazione dell&apos;app, senza la chiave.</translation>
    </message>
    <message>
        <source>A PEM file with an RSA key, which may be the certificate&apos;s own file.</source>
        <translation>Un file PEM con una chiave RSA; può essere lo stesso file del certificato.</translation>
    </message>
    <message>
        <source>How often the writeback is to run, and whether it then writes. A timer or service of this machine starts it, with dwctl run; the console does not.</source>
        <translation>Ogni quanto il writeback deve essere eseguito e se poi scrive. Lo avvia un timer o un servizio di questo computer, con dwctl run; la console no.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln value(s) cannot be saved</source>
        <translation>
            <numerusform>%1, %Ln valore non si può salvare</numerusform>
            <numerusform>%1, %Ln valori non si possono salvare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::About</name>
    <message>
        <source>Device Writeback Console %1</source>
        <translation>Device Writeback Console %1</translation>
    </message>
    <message>
        <source>Reads one Microsoft Entra tenant, writes one container of one Active Directory forest, and never writes to the cloud. Apache License 2.0. The fonts Inter and JetBrains Mono are bundled under the SIL Open Font License.</source>
        <translation>Legge un tenant Microsoft Entra, scrive un contenitore di una foresta Active Directory e non scrive mai nel cloud. Apache License 2.0. I caratteri Inter e JetBrains Mono sono inclusi con la SIL Open Font License.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>dwc::AccountCommands</name>
    <message>
        <source>When there is no such account yet</source>
        <translation>Se un tale account non esiste ancora</translation>
    </message>
    <message>
        <source>A plain user is enough: it needs no group and no other right. A Domain Admin runs this in Windows PowerShell on a controller; the password asked for there is the one to give in Settings.</source>
        <translation>Basta un utente semplice: non richiede gruppi né altri diritti. Un Domain Admin lo esegue in Windows PowerShell su un controller; la password chiesta lì è quella da indicare nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
</context>
<context>
    <name>dwc::AccountSearch</name>
    <message>
        <source>Use this account</source>
        <translation>Usa questo account</translation>
    </message>
    <message>
        <source>Name, account name or user principal name</source>
        <translation>Nome, nome account o nome principale utente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search an account by name</source>
        <translation>Cerca un account per nome</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Ricerca in corso</translation>
    </message>
</context>
<context>
    <name>dwc::AdminForm</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices. User principal name or distinguished name.</source>
        <translation>Un membro di Enterprise Admins che è anche Domain Admin del dominio che contiene i dispositivi. Nome dell&apos;entità utente o distinguished name.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name and password are needed.</source>
        <translation>Servono nome e password dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>Used for this alone. It is never kept, and asked for again next time.</source>
        <translation>Usata solo per questo. Non viene mai conservata e la volta successiva viene chiesta di nuovo.</translation>
    </message>
</context>
<context>
    <name>dwc::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ampia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Height of rows and controls.</source>
        <translation>Altezza di righe e comandi.</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened again.</source>
        <translation>Vale alla prossima apertura della finestra.</translation>
    </message>
</context>
<context>
    <name>dwc::ApplyBar</name>
    <message>
        <source>Open run</source>
        <translation>Apri l&apos;esecuzione</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Non c&apos;è nulla da scrivere</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nulla è selezionato</translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts</source>
        <translation>Una soglia che nulla supera ferma questo piano</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation>Si ferma dopo questo oggetto</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arresto in corso</translation>
    </message>
    <message numerus="yes">
        <source>Retry these %Ln</source>
        <translation>
            <numerusform>Ritenta questo</numerusform>
            <numerusform>Ritenta questi %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::BlockerList</name>
    <message>
        <source>%1: %2</source>
        <comment>Failed: the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
</context>
<context>
    <name>dwc::CarryOutStep</name>
    <message>
        <source>Write it now</source>
        <translation>Scrivere ora</translation>
    </message>
    <message>
        <source>Asks once for an administrator. Each change is shown when it is done, and kept in the history.</source>
        <translation>Chiede una volta un amministratore. Ogni modifica è mostrata quando è fatta e resta nella cronologia.</translation>
    </message>
    <message>
        <source>Hand over a script</source>
        <translation>Consegnare uno script</translation>
    </message>
    <message>
        <source>PowerShell or LDIF for the enterprise administrator. Nothing is written from here.</source>
        <translation>PowerShell o LDIF per l&apos;amministratore dell&apos;organizzazione. Da qui non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Stopping after this change</source>
        <translation>Si ferma dopo questa modifica</translation>
    </message>
    <message>
        <source>Signing in, and looking again before the first write</source>
        <translation>Accesso e nuovo controllo prima della prima scrittura</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>Scrittura di %1 su %2</translation>
    </message>
    <message>
        <source>Save as a plan</source>
        <translation>Salvare come piano</translation>
    </message>
    <message>
        <source>Someone else applies it with this console. Nothing is written from here.</source>
        <translation>Qualcun altro lo applica con questa console. Da qui non viene scritto nulla.</translation>
    </message>
</context>
<context>
    <name>dwc::ChangeLines</name>
    <message>
        <source>no longer %1</source>
        <comment>a value</comment>
        <translation>non più %1</translation>
    </message>
</context>
<context>
    <name>dwc::ChangePane</name>
    <message>
        <source>The chosen change</source>
        <translation>La modifica scelta</translation>
    </message>
    <message>
        <source>Values of the chosen change</source>
        <translation>Valori della modifica scelta</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Che cosa si perde</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Che cosa si scrive</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes</source>
        <translation>
            <numerusform>%Ln attributo</numerusform>
            <numerusform>%Ln attributi</numerusform>
        </translation>
    </message>
    <message>
        <source>device id</source>
        <translation>ID dispositivo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Why this device</source>
        <translation>Perché questo dispositivo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
    <message>
        <source>Why it is not written</source>
        <translation>Perché non si scrive</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Che cosa è andato perso</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Che cosa è stato scritto</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è stato cambiato</translation>
    </message>
</context>
<context>
    <name>dwc::ChangesBar</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln modifica non salvata</numerusform>
            <numerusform>%Ln modifiche non salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be saved yet; the reason stands below the field.</source>
        <translation>
            <numerusform>%Ln valore non si può ancora salvare; il motivo sta sotto il campo.</numerusform>
            <numerusform>%Ln valori non si possono ancora salvare; il motivo sta sotto ogni campo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ChartLegend</name>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
</context>
<context>
    <name>dwc::CheckModel</name>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostra un altro (%Ln)</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The former writer was switched off</source>
        <translation>Lo scrittore precedente è stato disattivato</translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation>%1: selezionato</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: non selezionato</translation>
    </message>
    <message>
        <source>What it wrote within the last seven days is a warning then, no longer a failure.</source>
        <translation>Ciò che ha scritto negli ultimi sette giorni è allora un avviso, non più un errore.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
</context>
<context>
    <name>dwc::CheckPane</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>How to put it right</source>
        <translation>Come rimediare</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>Il controllo scelto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Copy this check as text</source>
        <translation>Copia questo controllo come testo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>Check this one again</source>
        <translation>Controlla di nuovo questo</translation>
    </message>
    <message numerus="yes">
        <source>Check these %Ln again</source>
        <translation>
            <numerusform>Controlla di nuovo questo</numerusform>
            <numerusform>Controlla di nuovo questi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Open the Connect wizard…</source>
        <translation>Apri la procedura di connessione…</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Apri Impostazioni</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Preparare la foresta…</translation>
    </message>
</context>
<context>
    <name>dwc::CheckView</name>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
</context>
<context>
    <name>dwc::ChecksStep</name>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Controllo in corso, %Ln ancora da fare.</numerusform>
            <numerusform>Controllo in corso, %Ln ancora da fare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked yet.</source>
        <translation>Non tutto è stato ancora controllato.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here stands in the way; %Ln should be looked at.</source>
        <translation>
            <numerusform>Qui nulla è d&apos;ostacolo; %Ln è da esaminare.</numerusform>
            <numerusform>Qui nulla è d&apos;ostacolo; %Ln sono da esaminare.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in order.</source>
        <translation>Tutto è in ordine.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Andare al rapporto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks failed. The wizard goes on when that is put right and checked again; if it is for somebody else to do, the report tells them.</source>
        <translation>
            <numerusform>%Ln controllo non è riuscito. La procedura prosegue quando è corretto e ricontrollato; se spetta a qualcun altro, glielo dice il rapporto.</numerusform>
            <numerusform>%Ln controlli non sono riusciti. La procedura prosegue quando sono corretti e ricontrollati; se spetta a qualcun altro, glielo dice il rapporto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here failed, but %Ln are not known: look at those first.</source>
        <translation>
            <numerusform>Qui non è fallito nulla, ma %Ln esito non è noto: guardare prima quello.</numerusform>
            <numerusform>Qui non è fallito nulla, ma %Ln esiti non sono noti: guardare prima quelli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dwc::ConnectWizard</name>
    <message>
        <source>Connect a directory</source>
        <translation>Connetti una directory</translation>
    </message>
    <message>
        <source>One tenant, one directory</source>
        <translation>Un tenant, una directory</translation>
    </message>
    <message>
        <source>Nothing is written to the cloud or the directory here. You can leave and go on later; only the secrets are asked for again.</source>
        <translation>Qui non si scrive nulla nel cloud né nella directory. Si può uscire e riprendere più tardi; solo i segreti vengono chiesti di nuovo.</translation>
    </message>
    <message>
        <source>Connect a tenant and a directory</source>
        <translation>Connetti un tenant e una directory</translation>
    </message>
    <message>
        <source>Two addresses and two accounts are enough to begin. Nothing is written.</source>
        <translation>Bastano due indirizzi e due account per cominciare. Non si scrive nulla.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Which tenant holds the devices?</source>
        <translation>Quale tenant contiene i dispositivi?</translation>
    </message>
    <message>
        <source>The console reads it and never writes to it.</source>
        <translation>La console lo legge e non vi scrive mai.</translation>
    </message>
    <message>
        <source>Who signs in to the cloud?</source>
        <translation>Chi accede al cloud?</translation>
    </message>
    <message>
        <source>An app registration of this tenant with the application permissions Device.Read.All and User.Read.All.</source>
        <translation>Una registrazione app di questo tenant con le autorizzazioni applicazione Device.Read.All e User.Read.All.</translation>
    </message>
    <message>
        <source>Which directory receives the devices?</source>
        <translation>Quale directory riceve i dispositivi?</translation>
    </message>
    <message>
        <source>Its domain is enough where DNS finds the controllers.</source>
        <translation>Basta il dominio, se il DNS trova i controller.</translation>
    </message>
    <message>
        <source>Which account writes to the directory?</source>
        <translation>Quale account scrive nella directory?</translation>
    </message>
    <message>
        <source>An account of its own with rights in the device container alone is safest.</source>
        <translation>Il più sicuro è un account proprio, con diritti nel solo contenitore dei dispositivi.</translation>
    </message>
    <message>
        <source>Do both sides answer?</source>
        <translation>Rispondono entrambi i lati?</translation>
    </message>
    <message>
        <source>Both are asked at once who they are and what the accounts may do. Nothing is changed.</source>
        <translation>A entrambi si chiede insieme chi sono e che cosa possono gli account. Non si cambia nulla.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Salva e comincia</translation>
    </message>
    <message>
        <source>The profile is saved, then both sides are read. What would be written is shown before it is.</source>
        <translation>Si salva il profilo, poi si leggono entrambi i lati. Ciò che verrebbe scritto si vede prima.</translation>
    </message>
    <message>
        <source>Save and read both sides</source>
        <translation>Salva e leggi entrambi i lati</translation>
    </message>
    <message>
        <source>Continue all the same</source>
        <translation>Continua comunque</translation>
    </message>
    <message>
        <source>Both sides are being tested.</source>
        <translation>Entrambi i lati sono in prova.</translation>
    </message>
    <message>
        <source>The profile is being saved.</source>
        <translation>Il profilo viene salvato.</translation>
    </message>
    <message>
        <source>Not tested with the present values.</source>
        <translation>Non provato con i valori attuali.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
</context>
<context>
    <name>dwc::ConnectionPointCard</name>
    <message>
        <source>Service connection point</source>
        <translation>Punto di connessione del servizio</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Passed: the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation>Digitare %1 per sostituire quel tenant:</translation>
    </message>
    <message>
        <source>Create the service connection point for this tenant</source>
        <translation>Creare il punto di connessione del servizio per questo tenant</translation>
    </message>
    <message>
        <source>Correct the service connection point for this tenant</source>
        <translation>Correggere il punto di connessione del servizio per questo tenant</translation>
    </message>
    <message>
        <source>Computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it.</source>
        <translation>I computer che si aggiungono da quel momento si registrano in questo tenant. Quelli registrati nell&apos;altro vi restano finché non lo lasciano.</translation>
    </message>
    <message>
        <source>Computers of the forest that join the cloud find their tenant by it. Writeback itself does not need it.</source>
        <translation>I computer della foresta che si aggiungono al cloud trovano così il loro tenant. Il writeback in sé non ne ha bisogno.</translation>
    </message>
    <message>
        <source>Domain that it names</source>
        <translation>Dominio che indica</translation>
    </message>
    <message>
        <source>A verified domain of the tenant. Left empty, the program chooses: the one that stands there already, else a federated one, else the initial one.</source>
        <translation>Un dominio verificato del tenant. Se il campo è vuoto sceglie il programma: quello già presente, altrimenti uno federato, altrimenti quello iniziale.</translation>
    </message>
    <message>
        <source>This is no domain name. One is contoso.com.</source>
        <translation>Questo non è un nome di dominio. Uno è contoso.com.</translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is none.</source>
        <translation>Il dominio che il punto di connessione deve indicare non lo è.</translation>
    </message>
    <message>
        <source>The tenant that is replaced is to be typed first.</source>
        <translation>Prima va digitato il tenant che viene sostituito.</translation>
    </message>
</context>
<context>
    <name>dwc::CopyButton</name>
    <message>
        <source>Copy the %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
</context>
<context>
    <name>dwc::CountButton</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiati</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivati</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>scomparsi</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>non scrivibili</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>per le regole</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>lasciati come sono</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>altro scrittore</translation>
    </message>
    <message>
        <source>registered there</source>
        <translation>registrati lì</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceModel</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>only in AD</source>
        <translation>solo in AD</translation>
    </message>
    <message>
        <source>not in AD</source>
        <translation>non in AD</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceState</name>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disabilita</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuori ambito</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Estraneo</translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation>AD FS</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Scomparso</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Allineato</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceStep</name>
    <message>
        <source>Entra joined</source>
        <translation>Aggiunti a Entra</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Aggiunti in modo ibrido</translation>
    </message>
    <message>
        <source>Personal (registered) devices</source>
        <translation>Dispositivi personali (registrati)</translation>
    </message>
    <message>
        <source>The organisation&apos;s own, joined to the cloud alone. The directory does not know them in any other way.</source>
        <translation>Quelli dell&apos;organizzazione, aggiunti solo al cloud. La directory non li conosce in altro modo.</translation>
    </message>
    <message>
        <source>Joined to the domain and to the cloud. AD FS recognises them by these objects when somebody signs in.</source>
        <translation>Aggiunti al dominio e al cloud. AD FS li riconosce da questi oggetti quando qualcuno accede.</translation>
    </message>
    <message>
        <source>Bring your own device: phones and computers of the users themselves, with a work account added. Needed when AD FS decides by device.</source>
        <translation>Bring your own device: telefoni e computer degli utenti stessi, con un account aziendale aggiunto. Servono quando AD FS decide in base al dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>All join types</source>
        <translation>Tutti i tipi di aggiunta</translation>
    </message>
    <message>
        <source>No device would be written</source>
        <translation>Nessun dispositivo verrebbe scritto</translation>
    </message>
    <message>
        <source>Choose one way of joining at least.</source>
        <translation>Scegliere almeno un tipo di aggiunta.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Non ancora contati</translation>
    </message>
    <message>
        <source>The counts appear once both sides have been read, which needs the prepared forest. The choice can be changed in Settings at any time.</source>
        <translation>I conteggi compaiono quando entrambi i lati sono stati letti, per cui serve la foresta preparata. La scelta si può cambiare in ogni momento nelle Impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>A former writer has written %Ln of them already. Ticked, they can be taken over and kept up to date; otherwise they stay as they are.</source>
        <translation>
            <numerusform>Uno scrittore precedente ne ha già scritto %Ln. Se spuntato, può essere acquisito e tenuto aggiornato; altrimenti resta com&apos;è.</numerusform>
            <numerusform>Uno scrittore precedente ne ha già scritti %Ln. Se spuntati, possono essere acquisiti e tenuti aggiornati; altrimenti restano come sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Devices</name>
    <message>
        <source>No device id</source>
        <translation>Nessun ID dispositivo</translation>
    </message>
    <message>
        <source>Pending, no key yet</source>
        <translation>In attesa, ancora senza chiave</translation>
    </message>
    <message>
        <source>Key of another layout</source>
        <translation>Chiave di altra forma</translation>
    </message>
    <message>
        <source>Key not read</source>
        <translation>Chiave non letta</translation>
    </message>
    <message>
        <source>Enabled or not is unknown</source>
        <translation>Abilitato o no è sconosciuto</translation>
    </message>
    <message>
        <source>Scope cannot be told</source>
        <translation>Ambito non determinabile</translation>
    </message>
    <message>
        <source>Open on another controller</source>
        <translation>Aperto su un altro controller</translation>
    </message>
    <message>
        <source>Belongs to AD FS</source>
        <translation>Appartiene ad AD FS</translation>
    </message>
    <message>
        <source>Device id stands twice</source>
        <translation>ID dispositivo doppio</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Chiave doppia</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Il nome è occupato</translation>
    </message>
    <message>
        <source>Another writer, other anchor</source>
        <translation>Altro scrittore, altra ancora</translation>
    </message>
    <message>
        <source>Another writer&apos;s</source>
        <translation>Di un altro scrittore</translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation>Nuovo nel cloud</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>Valori diversi</translation>
    </message>
    <message>
        <source>Switched off in the cloud</source>
        <translation>Disattivato nel cloud</translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation>Scomparso dal cloud</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuori ambito</translation>
    </message>
    <message>
        <source>Gone, first look</source>
        <translation>Scomparso, prima lettura</translation>
    </message>
    <message>
        <source>Gone, not proven</source>
        <translation>Scomparso, non provato</translation>
    </message>
    <message>
        <source>Missing in the list only</source>
        <translation>Manca solo nell&apos;elenco</translation>
    </message>
    <message>
        <source>Gone, already disabled</source>
        <translation>Scomparso, già disabilitato</translation>
    </message>
    <message>
        <source>Gone, waits for deletion</source>
        <translation>Scomparso, attende l&apos;eliminazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Join type</source>
        <translation>Tipo di aggiunta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Abilitato</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestito</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ultima attività</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID dispositivo</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID oggetto</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>DN</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Aggiunto a Entra</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Aggiunto in modo ibrido</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Non aggiunto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n valore diverso</numerusform>
            <numerusform>%n valori diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min fa</numerusform>
            <numerusform>%n min fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation>Writeback lasciato</translation>
    </message>
</context>
<context>
    <name>dwc::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Write this device…</source>
        <translation>Scrivi dispositivo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Name, owner, DN or any id</source>
        <translation>Nome, proprietario, DN o un ID</translation>
    </message>
    <message>
        <source>Search by name, owner, DN or any id</source>
        <translation>Cerca per nome, proprietario, DN o ID</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Opens Review with this device alone ticked</source>
        <translation>Apre Verifica con questo solo dispositivo selezionato</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Non è ancora stato letto nulla.</translation>
    </message>
    <message>
        <source>Reading asks the cloud and the directory, and writes nothing.</source>
        <translation>La lettura interroga il cloud e la directory e non scrive nulla.</translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Leggi entrambi i lati</translation>
    </message>
    <message>
        <source>No device matches “%1”.</source>
        <translation>Nessun dispositivo corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>No device is left by these filters.</source>
        <translation>Questi filtri non lasciano alcun dispositivo.</translation>
    </message>
    <message>
        <source>There is no device on either side.</source>
        <translation>Non c&apos;è alcun dispositivo su nessuno dei due lati.</translation>
    </message>
    <message>
        <source>Names, owners, DNs and ids in any notation are searched.</source>
        <translation>Si cercano nomi, proprietari, DN e ID in qualsiasi notazione.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s)</source>
        <translation>
            <numerusform>Verifica %Ln modifica</numerusform>
            <numerusform>Verifica %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a device to see both sides of it.</source>
        <translation>Selezionare un dispositivo per vederne entrambi i lati.</translation>
    </message>
    <message>
        <source>The cloud gives this device no device id, so it cannot be written.</source>
        <translation>Il cloud non dà a questo dispositivo un ID dispositivo, perciò non si può scrivere.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Come all&apos;inizio</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <source>Copy the device id</source>
        <translation>Copia l&apos;ID dispositivo</translation>
    </message>
    <message>
        <source>Copy it as hex, in Windows order</source>
        <translation>Copia come hex, in ordine Windows</translation>
    </message>
    <message>
        <source>Copy it as base64</source>
        <translation>Copia come base64</translation>
    </message>
    <message>
        <source>Copy the DN</source>
        <translation>Copia il DN</translation>
    </message>
    <message numerus="yes">
        <source>Review %n of these</source>
        <translation>
            <numerusform>Verifica questo</numerusform>
            <numerusform>Verifica %n di questi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Esporta %Ln riga</numerusform>
            <numerusform>Esporta %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON Lines (*.jsonl);;Page (*.html)</source>
        <translation>CSV (*.csv);;JSON Lines (*.jsonl);;Pagina (*.html)</translation>
    </message>
    <message>
        <source>%1 in the cloud, %2 in %3, read at %4</source>
        <translation>%1 nel cloud, %2 in %3, letti alle %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all of them cloud devices</source>
        <translation>
            <numerusform>%Ln riga, di un dispositivo del cloud</numerusform>
            <numerusform>%Ln righe, tutte di dispositivi del cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows: </source>
        <translation>
            <numerusform>%Ln riga: </numerusform>
            <numerusform>%Ln righe: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud devices and %1 only in AD</source>
        <translation>
            <numerusform>%Ln dispositivo del cloud e %1 solo in AD</numerusform>
            <numerusform>%Ln dispositivi del cloud e %1 solo in AD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows match</source>
        <translation>
            <numerusform>%Ln di %1 righe corrisponde</numerusform>
            <numerusform>%Ln di %1 righe corrispondono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Diff</name>
    <message>
        <source>GUID to 16 bytes</source>
        <translation>GUID in 16 byte</translation>
    </message>
    <message>
        <source>Object id to 16 bytes</source>
        <translation>ID oggetto in 16 byte</translation>
    </message>
    <message>
        <source>Base64 to text</source>
        <translation>Da Base64 a testo</translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation>Abilitato nel cloud</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>Come insieme</translation>
    </message>
    <message>
        <source>SID as text</source>
        <translation>SID come testo</translation>
    </message>
    <message>
        <source>Time to FILETIME</source>
        <translation>Da data a FILETIME</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>Not written, because the forest&apos;s schema lacks it</source>
        <translation>Non scritto, perché lo schema della foresta non lo ha</translation>
    </message>
    <message>
        <source>Not written, because the profile switches it off</source>
        <translation>Non scritto, perché il profilo lo disattiva</translation>
    </message>
    <message>
        <source>Not written, because the cloud did not tell</source>
        <translation>Non scritto, perché il cloud non lo ha comunicato</translation>
    </message>
    <message>
        <source>Kept, because the cloud has no value</source>
        <translation>Mantenuto, perché il cloud non ha un valore</translation>
    </message>
    <message>
        <source>Not written, because no key has the exact layout</source>
        <translation>Non scritto, perché nessuna chiave ha la forma esatta</translation>
    </message>
    <message>
        <source>Not written, because the owner is not in this forest</source>
        <translation>Non scritto, perché il proprietario non è in questa foresta</translation>
    </message>
    <message>
        <source>Not written, because the owner exists in the cloud only</source>
        <translation>Non scritto, perché il proprietario esiste solo nel cloud</translation>
    </message>
    <message>
        <source>Not written, because the owner is privileged</source>
        <translation>Non scritto, perché il proprietario è privilegiato</translation>
    </message>
    <message>
        <source>Kept, because the owner could not be determined</source>
        <translation>Mantenuto, perché il proprietario non è determinabile</translation>
    </message>
    <message>
        <source>The device is not written</source>
        <translation>Il dispositivo non viene scritto</translation>
    </message>
    <message>
        <source>cut to the schema&apos;s length</source>
        <translation>accorciato alla lunghezza dello schema</translation>
    </message>
    <message>
        <source>what the directory cannot hold is left out</source>
        <translation>ciò che la directory non può contenere è omesso</translation>
    </message>
    <message>
        <source>the device id stands in</source>
        <translation>al suo posto c&apos;è l&apos;ID dispositivo</translation>
    </message>
</context>
<context>
    <name>dwc::DiffModel</name>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>identity change</source>
        <translation>cambio di identità</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Directory ora</translation>
    </message>
    <message>
        <source>After the run</source>
        <translation>Dopo l&apos;esecuzione</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>come ora</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Ultimo valore scritto</translation>
    </message>
    <message>
        <source>last written</source>
        <translation>ultimo valore scritto</translation>
    </message>
    <message>
        <source>last written: %1</source>
        <translation>ultima scrittura: %1</translation>
    </message>
</context>
<context>
    <name>dwc::DiffView</name>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valori grezzi</translation>
    </message>
    <message>
        <source>Which attributes</source>
        <translation>Quali attributi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>ID dispositivo</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Modifiche %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Device id %1</source>
        <translation>ID dispositivo %1</translation>
    </message>
</context>
<context>
    <name>dwc::DisableWizard</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Both sides are being read.</source>
        <translation>Lettura di entrambi i lati in corso.</translation>
    </message>
    <message>
        <source>Both sides could not be read.</source>
        <translation>Non è stato possibile leggere entrambi i lati.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nulla è selezionato.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Le modifiche vengono scritte.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Pianifica di nuovo</translation>
    </message>
    <message>
        <source>Set the schedule to plan only</source>
        <translation>Imposta la pianificazione su Solo piano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Each device, failures first, and the schedule.</source>
        <translation>Ogni dispositivo, prima quelli non riusciti, e la pianificazione.</translation>
    </message>
    <message>
        <source>The last step before it is written.</source>
        <translation>L&apos;ultimo passo prima della scrittura.</translation>
    </message>
    <message>
        <source>Nothing is written to the directory.</source>
        <translation>Nella directory non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Niente da scrivere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave device writeback</source>
        <translation>Lasciare il writeback dei dispositivi</translation>
    </message>
    <message>
        <source>Nothing is written before step %1.</source>
        <translation>Prima del passo %1 non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>What happens to the devices?</source>
        <translation>Che cosa accade ai dispositivi?</translation>
    </message>
    <message>
        <source>Only devices that this profile wrote are touched, and only after a preview of each.</source>
        <translation>Sono toccati solo i dispositivi scritti da questo profilo, e ciascuno solo dopo un&apos;anteprima.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation>Rivedere ciò che sarà scritto</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Resoconto</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>L&apos;esito</translation>
    </message>
    <message>
        <source>Every device stays as it is. There is nothing to review.</source>
        <translation>Ogni dispositivo resta com&apos;è. Non c&apos;è nulla da rivedere.</translation>
    </message>
    <message>
        <source>Only the schedule of the profile changes: it plans, and writes nothing.</source>
        <translation>Cambia solo la pianificazione del profilo: pianifica e non scrive nulla.</translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation>Lettura di entrambi i lati. Non viene scritto nulla.</translation>
    </message>
    <message>
        <source>This profile has no device to change.</source>
        <translation>Questo profilo non ha dispositivi da modificare.</translation>
    </message>
    <message>
        <source>Devices of AD FS and of others are not touched. Only the schedule changes.</source>
        <translation>I dispositivi di AD FS e di altri non vengono toccati. Cambia solo la pianificazione.</translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation>Una soglia l&apos;ha fermata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The plan was made again, and what must be typed is asked for anew.</source>
        <translation>Il piano è stato rifatto, e ciò che va digitato è chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Plan again in Review shows what has changed.</source>
        <translation>«Pianifica di nuovo» in Verifica mostra che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation>Fermata su richiesta. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation>Il piano resta com&apos;era.</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>La foresta viene esaminata.</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Non è stato possibile esaminare la foresta.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first, or left out of what is taken back.</source>
        <translation>Prima si rimedia a ciò che è d&apos;ostacolo, oppure lo si esclude da ciò che viene tolto.</translation>
    </message>
    <message>
        <source>A device that stays needs the container: tick every one, or keep the configuration objects.</source>
        <translation>Un dispositivo che resta ha bisogno del contenitore: selezionarli tutti, oppure mantenere gli oggetti di configurazione.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>Eliminare %Ln dispositivo e la preparazione</numerusform>
            <numerusform>Eliminare %Ln dispositivi e la preparazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>Disabilitare %Ln dispositivo, togliere la preparazione</numerusform>
            <numerusform>Disabilitare %Ln dispositivi, togliere la preparazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device and each change of the forest, failures first, and the schedule.</source>
        <translation>Ogni dispositivo e ogni modifica della foresta, prima gli errori, e la pianificazione.</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Qualcosa è d&apos;ostacolo</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Ad esempio %1</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Foresta</translation>
    </message>
    <message>
        <source>What is taken back of the forest&apos;s preparation?</source>
        <translation>Che cosa viene tolto della preparazione della foresta?</translation>
    </message>
    <message>
        <source>After the devices. It takes an administrator; every object and every entry is shown before anything is written.</source>
        <translation>Dopo i dispositivi. Serve un amministratore; ogni oggetto e ogni voce viene mostrato prima di scrivere qualcosa.</translation>
    </message>
    <message>
        <source>Reading both sides again before the first write</source>
        <translation>Nuova lettura di entrambi i lati prima della prima scrittura</translation>
    </message>
    <message>
        <source>Signing in, and looking at the forest again before the first write</source>
        <translation>Accesso e nuovo esame della foresta prima della prima scrittura</translation>
    </message>
    <message>
        <source>What is left to do is the forest&apos;s part.</source>
        <translation>Resta da fare la parte della foresta.</translation>
    </message>
</context>
<context>
    <name>dwc::DomainChoice</name>
    <message>
        <source>Domain that gets the devices</source>
        <translation>Dominio che riceve i dispositivi</translation>
    </message>
    <message>
        <source>Any domain of the forest will do: AD FS finds them by the service object, which stands in the configuration that all domains share.</source>
        <translation>Va bene qualsiasi dominio della foresta: AD FS li trova tramite l&apos;oggetto servizio, che sta nella configurazione condivisa da tutti i domini.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it. Then open this wizard again.</source>
        <translation>Nel profilo, impostare directory.domain su %1 e directory.servers su un suo controller scrivibile. Poi riaprire questa procedura.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it: %2. Then open this wizard again.</source>
        <translation>Nel profilo, impostare directory.domain su %1 e directory.servers su un suo controller scrivibile: %2. Poi riaprire questa procedura.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Apri Impostazioni</translation>
    </message>
    <message>
        <source>%1 does not hold the domain %2.</source>
        <translation>%1 non ospita il dominio %2.</translation>
    </message>
</context>
<context>
    <name>dwc::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Unità di: %1</translation>
    </message>
</context>
<context>
    <name>dwc::EnableWizard</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>La foresta viene esaminata.</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Non è stato possibile esaminare la foresta.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation>Prima si risolve ciò che è d&apos;ostacolo. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Le modifiche vengono scritte.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>See the first preview</source>
        <translation>Vedi la prima anteprima</translation>
    </message>
    <message>
        <source>What exists stays as it is.</source>
        <translation>Ciò che esiste resta com&apos;è.</translation>
    </message>
    <message>
        <source>%1 What exists stays as it is. All of it is written to %2, in the numbered order.</source>
        <translation>%1 Ciò che esiste resta com&apos;è. Tutto viene scritto su %2, nell&apos;ordine dei numeri.</translation>
    </message>
    <message>
        <source>These prerequisites are put right first. Nothing was written.</source>
        <translation>Prima si soddisfano questi prerequisiti. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation>Serve un amministratore, una volta. L&apos;account connettore non ha bisogno di tali diritti.</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Qualcosa è d&apos;ostacolo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln scritta</numerusform>
            <numerusform>%Ln scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable device writeback</source>
        <translation>Attivare il writeback dei dispositivi</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Ad esempio %1</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Che cosa e dove</translation>
    </message>
    <message>
        <source>Prepare the forest for device writeback</source>
        <translation>Preparare la foresta al writeback dei dispositivi</translation>
    </message>
    <message>
        <source>The forest gets a container for devices, a service object that names it, and the few permissions that the connector account needs in it. Every object and every entry is shown before anything is written, and what exists stays as it is.</source>
        <translation>La foresta riceve un contenitore per i dispositivi, un oggetto servizio che lo indica e le poche autorizzazioni che servono all&apos;account connettore. Ogni oggetto e ogni voce sono mostrati prima di qualsiasi scrittura, e ciò che esiste resta com&apos;è.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>What may the connector account do?</source>
        <translation>Che cosa può fare l&apos;account connettore?</translation>
    </message>
    <message>
        <source>The least that is enough is best: a stronger set helps only where devices of a former writer are taken over.</source>
        <translation>Il meglio è il minimo che basta: un insieme più ampio serve solo dove si subentra ai dispositivi di uno scrittore precedente.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation>Rivedere ciò che sarà scritto</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Chi lo esegue?</translation>
    </message>
    <message>
        <source>Is everything in place?</source>
        <translation>È tutto a posto?</translation>
    </message>
    <message>
        <source>The checks of forest and permissions as they are now, made with the connector account. They only read.</source>
        <translation>I controlli di foresta e autorizzazioni allo stato attuale, con l&apos;account connettore. Leggono soltanto.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>One way of joining at least is needed.</source>
        <translation>Serve almeno un tipo di aggiunta.</translation>
    </message>
    <message>
        <source>Preparing the forest</source>
        <translation>Preparazione della foresta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>L&apos;esito</translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation>Ogni modifica, prima quelle non riuscite.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Nothing is written before step %1. You can leave at any step; opened again, the wizard goes on there, with a fresh look.</source>
        <translation>Prima del passo %1 non viene scritto nulla. Si può uscire a ogni passo; riaperta, la procedura riprende da lì, con un nuovo esame.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Which devices are written back?</source>
        <translation>Quali dispositivi sono interessati dal writeback?</translation>
    </message>
    <message>
        <source>By the way they joined. The profile keeps the choice, and a preview shows each device before any is written.</source>
        <translation>Secondo il modo in cui sono stati aggiunti. Il profilo conserva la scelta, e un&apos;anteprima mostra ogni dispositivo prima che venga scritto.</translation>
    </message>
    <message>
        <source>%1 Nothing else is changed. All of it is written to %2, in the numbered order.</source>
        <translation>%1 Nient&apos;altro viene modificato. Tutto viene scritto su %2, nell&apos;ordine dei numeri.</translation>
    </message>
</context>
<context>
    <name>dwc::FateStep</name>
    <message>
        <source>What stays in any case</source>
        <translation>Che cosa resta in ogni caso</translation>
    </message>
    <message>
        <source>Devices of AD FS, of another writer, and those that are held.</source>
        <translation>I dispositivi di AD FS, di un altro scrittore e quelli trattenuti.</translation>
    </message>
    <message>
        <source>The profile and its history. From now on its schedule only plans, and a run writes nothing.</source>
        <translation>Il profilo e la sua cronologia. D&apos;ora in poi la sua pianificazione si limita a pianificare e un&apos;esecuzione non scrive nulla.</translation>
    </message>
    <message>
        <source>How many devices it concerns is told in the next step.</source>
        <translation>Quanti dispositivi riguarda è detto nel passo seguente.</translation>
    </message>
    <message>
        <source>This profile has written nothing. Only the schedule is removed.</source>
        <translation>Questo profilo non ha scritto nulla. Viene tolta solo la pianificazione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the directory are this profile&apos;s. AD FS recognises them by these objects when somebody signs in.</source>
        <translation>
            <numerusform>%Ln dispositivo nella directory è di questo profilo. AD FS lo riconosce da questo oggetto quando qualcuno accede.</numerusform>
            <numerusform>%Ln dispositivi nella directory sono di questo profilo. AD FS li riconosce da questi oggetti quando qualcuno accede.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Join type</source>
        <translation>Tipo di aggiunta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Abilitato</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestito</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) only, show all</source>
        <translation>
            <numerusform>solo %n dispositivo, mostra tutti</numerusform>
            <numerusform>solo %n dispositivi, mostra tutti</numerusform>
        </translation>
    </message>
    <message>
        <source>has an owner</source>
        <translation>ha un proprietario</translation>
    </message>
    <message>
        <source>owner missing</source>
        <translation>proprietario mancante</translation>
    </message>
</context>
<context>
    <name>dwc::FindingList</name>
    <message>
        <source>Open findings</source>
        <translation>Rilievi aperti</translation>
    </message>
    <message>
        <source>And %1 more in Review</source>
        <translation>E altri %1 in Verifica</translation>
    </message>
    <message>
        <source>Open Prerequisites</source>
        <translation>Apri Prerequisiti</translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet</source>
        <translation>I prerequisiti non sono ancora stati controllati</translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet.</source>
        <translation>I prerequisiti non sono ancora stati controllati.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known.</source>
        <translation>
            <numerusform>%Ln non noto.</numerusform>
            <numerusform>%Ln non noti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning.</source>
        <translation>
            <numerusform>%Ln con avviso.</numerusform>
            <numerusform>%Ln con avviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks passed</source>
        <translation>
            <numerusform>%Ln controllo superato</numerusform>
            <numerusform>%Ln controlli superati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nulla da esaminare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln non superata.</numerusform>
            <numerusform>%Ln non superate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>Ultima verifica: %1.</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Nessun rilievo aperto</translation>
    </message>
</context>
<context>
    <name>dwc::ForestPlanWizard</name>
    <message>
        <source>Carry out a saved plan</source>
        <translation>Eseguire un piano salvato</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Ad esempio %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What the saved plan writes</source>
        <translation>Che cosa scrive il piano salvato</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Chi lo esegue?</translation>
    </message>
    <message>
        <source>Nothing is written before step %1, and nothing but what the file names.</source>
        <translation>Prima del passo %1 non viene scritto nulla, e nulla oltre a ciò che il file indica.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>La foresta viene esaminata.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation>Prima si risolve ciò che è d&apos;ostacolo. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The file names no change.</source>
        <translation>Il file non indica alcuna modifica.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Le modifiche vengono scritte.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>It is written as it stands here, or not at all: what the forest is like is looked up again just before.</source>
        <translation>Viene scritto così com&apos;è qui, o per niente: com&apos;è la foresta viene riletto subito prima.</translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation>Esecuzione in corso</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>L&apos;esito</translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation>Ogni modifica, prima quelle non riuscite.</translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation>Serve un amministratore, una volta. L&apos;account connettore non ha bisogno di tali diritti.</translation>
    </message>
    <message>
        <source>The plan no longer holds, or could not be compared with the forest.</source>
        <translation>Il piano non vale più, o non è stato possibile confrontarlo con la foresta.</translation>
    </message>
    <message>
        <source>What is deleted or replaced must be confirmed below the changes.</source>
        <translation>Ciò che viene eliminato o sostituito va confermato sotto le modifiche.</translation>
    </message>
</context>
<context>
    <name>dwc::ForestReview</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>exists, stays as it is</source>
        <translation>esiste, resta com&apos;è</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation>su %1, per %2</translation>
    </message>
    <message>
        <source>granted already</source>
        <translation>già concessa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Objects in the forest</source>
        <translation>Oggetti nella foresta</translation>
    </message>
    <message>
        <source>Looking at the forest. Nothing is written.</source>
        <translation>Esame della foresta. Non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Everything is in place. There is nothing to create.</source>
        <translation>È tutto a posto. Non c&apos;è nulla da creare.</translation>
    </message>
    <message>
        <source>Verify tells whether it works for the account.</source>
        <translation>Il controllo dice se funziona per l&apos;account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, %1</source>
        <translation>
            <numerusform>%Ln resta, %1</numerusform>
            <numerusform>%Ln restano, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are created</source>
        <translation>
            <numerusform>%Ln viene creato</numerusform>
            <numerusform>%Ln vengono creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are added, none is taken away</source>
        <translation>
            <numerusform>%Ln viene aggiunta, nessuna è tolta</numerusform>
            <numerusform>%Ln vengono aggiunte, nessuna è tolta</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions for %1</source>
        <translation>Autorizzazioni per %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>object class, in CN=...</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggere</translation>
    </message>
    <message>
        <source>%1, one is corrected</source>
        <translation>%1, uno viene corretto</translation>
    </message>
</context>
<context>
    <name>dwc::Help</name>
    <message>
        <source>en</source>
        <extracomment>not shown: the folder of the help pages in this language, &quot;en&quot;, &quot;de&quot; or &quot;it&quot;</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>dwc::HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
</context>
<context>
    <name>dwc::HelpText</name>
    <message>
        <source>Help page</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>dwc::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Freccia sinistra</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Freccia destra</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Guida: %1</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Non in questa pagina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>dwc::KeyRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Predefinito: %1</translation>
    </message>
</context>
<context>
    <name>dwc::KeyStep</name>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The value, not its id. It is shown once, when it is made. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Il valore, non il suo ID. Si vede una volta sola, quando viene creato. Si conserva nel portachiavi di questo computer, mai nel profilo.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Si conserva nel portachiavi di questo computer, mai nel profilo.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Questo valore è necessario.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase della chiave privata</translation>
    </message>
    <message>
        <source>Only when the key is encrypted. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Solo se la chiave è cifrata. Conservata nel portachiavi di questo computer, mai nel profilo.</translation>
    </message>
</context>
<context>
    <name>dwc::Label</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>dwc::LeavingForm</name>
    <message>
        <source>Stopping after this object</source>
        <translation>Si ferma dopo questo oggetto</translation>
    </message>
    <message>
        <source>Both sides are read again first; what is no longer as it was shown stops it before anything is written. The history keeps every value.</source>
        <translation>Prima si rileggono entrambi i lati; ciò che non è più come mostrato la ferma prima di qualsiasi scrittura. La cronologia conserva ogni valore.</translation>
    </message>
    <message>
        <source>Every device stays as it is.</source>
        <translation>Ogni dispositivo resta com&apos;è.</translation>
    </message>
    <message>
        <source>The schedule of this profile plans only from then on. Nothing is written to the directory.</source>
        <translation>Da quel momento la pianificazione di questo profilo si limita a pianificare. Nella directory non viene scritto nulla.</translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts.</source>
        <translation>Una soglia che nulla supera ferma questo piano.</translation>
    </message>
    <message>
        <source>Type %1 to allow the objects of the forest to be deleted</source>
        <translation>Digitare %1 per consentire l&apos;eliminazione degli oggetti della foresta</translation>
    </message>
    <message>
        <source>The forest is looked at again first; what is no longer as it was shown stops it before anything is written. Then the schedule of this profile plans only.</source>
        <translation>Prima la foresta viene esaminata di nuovo; ciò che non è più come mostrato ferma tutto prima di scrivere qualcosa. Poi la pianificazione di questo profilo si limita a pianificare.</translation>
    </message>
</context>
<context>
    <name>dwc::LeavingPlanView</name>
    <message>
        <source>Plan again</source>
        <translation>Pianifica di nuovo</translation>
    </message>
</context>
<context>
    <name>dwc::MainWindow</name>
    <message>
        <source>Device Writeback Console</source>
        <translation>Device Writeback Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>&amp;Connetti un&apos;altra…</translation>
    </message>
    <message>
        <source>&amp;Read both sides again</source>
        <translation>&amp;Leggi di nuovo entrambi i lati</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Informazioni</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>%1 - Device Writeback Console</source>
        <translation>%1 - Device Writeback Console</translation>
    </message>
    <message>
        <source>%1 written, %2 failed</source>
        <translation>%1 scritti, %2 non riusciti</translation>
    </message>
    <message numerus="yes">
        <source>%n objects written</source>
        <translation>
            <numerusform>%n oggetto scritto</numerusform>
            <numerusform>%n oggetti scritti</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Nessun profilo è aperto</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 su %2, %3</translation>
    </message>
    <message>
        <source>Never written</source>
        <translation>Mai scritto</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>no failures</source>
        <translation>nessun errore</translation>
    </message>
    <message>
        <source>Last run %1, %2 written, %3</source>
        <translation>Ultima esecuzione %1, %2 scritti, %3</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso come %1</translation>
    </message>
    <message>
        <source>The plan is saved as %1</source>
        <translation>Il piano è salvato come %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>La lingua cambia al prossimo avvio</translation>
    </message>
    <message>
        <source>The secret is in the keychain</source>
        <translation>Il segreto è nel portachiavi</translation>
    </message>
    <message>
        <source>Settings has changes that are not saved
Save or discard them there first.</source>
        <translation>Le impostazioni hanno modifiche non salvate
Salvarle o scartarle prima lì.</translation>
    </message>
    <message>
        <source>Connected
The page Prerequisites tells what is still missing.</source>
        <translation>Connesso
La pagina Prerequisiti dice che cosa manca ancora.</translation>
    </message>
    <message>
        <source>&amp;Enable device writeback…</source>
        <translation>&amp;Attivare il writeback dei dispositivi…</translation>
    </message>
    <message>
        <source>&amp;Leave device writeback…</source>
        <translation>&amp;Lasciare il writeback dei dispositivi…</translation>
    </message>
    <message>
        <source>The devices chosen are not kept: Settings has changes that are not saved</source>
        <translation>I dispositivi scelti non sono salvati: nelle Impostazioni ci sono modifiche non salvate</translation>
    </message>
    <message>
        <source>Leave the wizard, save or discard them there, and choose again.</source>
        <translation>Uscire dalla procedura, salvarle o scartarle lì, e scegliere di nuovo.</translation>
    </message>
    <message>
        <source>The account chosen is not kept: Settings has changes that are not saved</source>
        <translation>L&apos;account scelto non viene mantenuto: in Impostazioni ci sono modifiche non salvate</translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation>Una soglia lo ha fermato. Nulla è stato scritto.</translation>
    </message>
</context>
<context>
    <name>dwc::MenuChip</name>
    <message>
        <source>Opens a list of choices</source>
        <translation>Apre un elenco di scelte</translation>
    </message>
</context>
<context>
    <name>dwc::NumberEditor</name>
    <message>
        <source>The usual one</source>
        <translation>Il valore solito</translation>
    </message>
</context>
<context>
    <name>dwc::OutcomeView</name>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln voce di autorizzazione</numerusform>
            <numerusform>%Ln voci di autorizzazione</numerusform>
        </translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>parole chiave</translation>
    </message>
</context>
<context>
    <name>dwc::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Le&amp;ggi di nuovo</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Dispositivi per stato</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Apri Dispositivi</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln changes</source>
        <translation>
            <numerusform>Verifica %Ln modifica</numerusform>
            <numerusform>Verifica %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Leggi entrambi i lati</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Letto %1 in %2 s</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Non è ancora stato letto nulla</translation>
    </message>
    <message>
        <source>%1 % of the cloud</source>
        <translation>%1 % del cloud</translation>
    </message>
    <message>
        <source>What is shown was read %1.</source>
        <translation>Ciò che si vede è stato letto %1.</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Preparare la foresta…</translation>
    </message>
    <message>
        <source>The wizard shows what is missing, each object and permission, before anything is written.</source>
        <translation>La procedura mostra che cosa manca, ogni oggetto e ogni autorizzazione, prima che si scriva qualcosa.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Ultime esecuzioni</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln runs</source>
        <translation>
            <numerusform>Ultima esecuzione</numerusform>
            <numerusform>Ultime %Ln esecuzioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Page</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisiti</translation>
    </message>
</context>
<context>
    <name>dwc::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Guida a questa pagina (F1)</translation>
    </message>
</context>
<context>
    <name>dwc::PageList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 non superati</translation>
    </message>
</context>
<context>
    <name>dwc::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.keytab);;All files (*)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key *.keytab);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Scegli un file: %1</translation>
    </message>
</context>
<context>
    <name>dwc::PathStrip</name>
    <message>
        <source>Cloud directory</source>
        <translation>Directory nel cloud</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>aggiunti a Entra</translation>
    </message>
    <message>
        <source>hybrid joined</source>
        <translation>aggiunti in modo ibrido</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrati</translation>
    </message>
    <message>
        <source>All join types</source>
        <translation>Tutti i tipi di aggiunta</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, no filter</source>
        <translation>%1, nessun filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln filters</source>
        <translation>
            <numerusform>%1, %Ln filtro</numerusform>
            <numerusform>%1, %Ln filtri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes flow</source>
        <translation>
            <numerusform>%Ln attributo viene scritto</numerusform>
            <numerusform>%Ln attributi vengono scritti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln switched off</source>
        <translation>
            <numerusform>, %Ln disattivato</numerusform>
            <numerusform>, %Ln disattivati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln not in the schema</source>
        <translation>
            <numerusform>, %Ln manca nello schema</numerusform>
            <numerusform>, %Ln mancano nello schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices, read %1</source>
        <translation>
            <numerusform>%Ln dispositivo, letto %1</numerusform>
            <numerusform>%Ln dispositivi, letti %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are in scope</source>
        <translation>
            <numerusform>%Ln dispositivo è nell&apos;ambito</numerusform>
            <numerusform>%Ln dispositivi sono nell&apos;ambito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects, %1 of ours, read %2</source>
        <translation>
            <numerusform>%Ln oggetto, %1 nostri, letto %2</numerusform>
            <numerusform>%Ln oggetti, %1 nostri, letti %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::PermissionStep</name>
    <message>
        <source>The entries of this set</source>
        <translation>Le voci di questo insieme</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (consigliata)</translation>
    </message>
    <message>
        <source>They are shown here as soon as the account and its forest are known.</source>
        <translation>Compaiono qui appena sono noti l&apos;account e la sua foresta.</translation>
    </message>
    <message>
        <source>On %1, for %2</source>
        <translation>Su %1, per %2</translation>
    </message>
</context>
<context>
    <name>dwc::PlaceHolder</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>details</source>
        <translation>dettagli</translation>
    </message>
</context>
<context>
    <name>dwc::PlaceStep</name>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Connector account, which will write the devices</source>
        <translation>Account connettore, che scriverà i dispositivi</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Looking at what is there. Nothing is written.</source>
        <translation>Esame di ciò che esiste. Non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prerequisites stand in the way</source>
        <translation>
            <numerusform>%Ln prerequisito è d&apos;ostacolo</numerusform>
            <numerusform>%Ln prerequisiti sono d&apos;ostacolo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be prepared before that is put right.</source>
        <translation>Finché non è risolto, non si può preparare nulla.</translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation>Mostra il rimedio</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Foresta</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>Device container</source>
        <translation>Contenitore dei dispositivi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Exists, and stays as it is.</source>
        <translation>Esiste, resta com&apos;è.</translation>
    </message>
    <message>
        <source>Will be created.</source>
        <translation>Sarà creato.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices, once, to carry it out. Whoever has no such account gets a script there to hand on.</source>
        <translation>Un membro di Enterprise Admins che sia anche Domain Admin del dominio dei dispositivi, una volta, per eseguirla. Chi non ha un tale account vi trova uno script da consegnare.</translation>
    </message>
    <message>
        <source>Of the set “%1”</source>
        <translation>Dell&apos;insieme «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are missing.</source>
        <translation>
            <numerusform>Manca %Ln voce.</numerusform>
            <numerusform>Mancano %Ln voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is granted.</source>
        <translation>È tutto concesso.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Scegli un altro account…</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Accede</translation>
    </message>
    <message>
        <source>%1, until a profile signs in as the account above: who signs in writes the devices.</source>
        <translation>%1, finché un profilo non accede con l&apos;account qui sopra: chi accede scrive i dispositivi.</translation>
    </message>
</context>
<context>
    <name>dwc::PlanFileView</name>
    <message>
        <source>Prepare the forest, with the permissions “%1”</source>
        <translation>Preparare la foresta, con le autorizzazioni «%1»</translation>
    </message>
    <message>
        <source>Take back the permissions of the connector account</source>
        <translation>Ritirare le autorizzazioni dell&apos;account connettore</translation>
    </message>
    <message>
        <source>Take back the objects of device registration</source>
        <translation>Ritirare gli oggetti della registrazione dei dispositivi</translation>
    </message>
    <message>
        <source>Take back the permissions and the objects of device registration</source>
        <translation>Ritirare le autorizzazioni e gli oggetti della registrazione dei dispositivi</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>The account that its permissions are for</source>
        <translation>L&apos;account a cui si riferiscono le autorizzazioni</translation>
    </message>
    <message>
        <source>Type %1 to allow these objects to be deleted</source>
        <translation>Digitare %1 per consentire l&apos;eliminazione di questi oggetti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A che scopo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Foresta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Being compared with the forest. Nothing is written.</source>
        <translation>Viene confrontato con la foresta. Non viene scritto nulla.</translation>
    </message>
    <message>
        <source>It could not be compared with the forest.</source>
        <translation>Non è stato possibile confrontarlo con la foresta.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Qualcosa è d&apos;ostacolo</translation>
    </message>
    <message>
        <source>It holds: change for change, it is what would be written now.</source>
        <translation>Vale: modifica per modifica, è ciò che andrebbe scritto ora.</translation>
    </message>
    <message>
        <source>Only an administrator can see whether it still holds. It is compared just before the writing.</source>
        <translation>Solo un amministratore può vedere se vale ancora. Viene confrontato subito prima della scrittura.</translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation>Digitare %1 per sostituire quel tenant:</translation>
    </message>
</context>
<context>
    <name>dwc::PlanHandover</name>
    <message>
        <source>The administrator applies the file with a profile of the same forest. What is in the file is looked up again first, and nothing else is ever written from it.</source>
        <translation>L&apos;amministratore applica il file con un profilo della stessa foresta. Ciò che contiene viene prima ricontrollato, e da esso non viene mai scritto altro.</translation>
    </message>
    <message>
        <source>It holds for 24 hours, and as long as the forest is as it was shown. It contains no password.</source>
        <translation>Vale 24 ore, e finché la foresta è come è stata mostrata. Non contiene password.</translation>
    </message>
    <message>
        <source>Save the plan…</source>
        <translation>Salva il piano…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Piani (*.json)</translation>
    </message>
</context>
<context>
    <name>dwc::PlanModel</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostra %Ln altro</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <translation>Mostra altri %1 di %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 of %2 changes ticked</source>
        <translation>%1 di %2 selezionate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID dispositivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 di %2 scritti</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 non riusciti</translation>
    </message>
</context>
<context>
    <name>dwc::PlanView</name>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
</context>
<context>
    <name>dwc::PrerequisitesPage</name>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapporto</translation>
    </message>
    <message>
        <source>&amp;Guide me…</source>
        <translation>&amp;Guidami…</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation>A che cosa servono i dispositivi scritti</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>&amp;Controlla tutto</translation>
    </message>
    <message>
        <source>Stopping after this check</source>
        <translation>Si ferma dopo questo controllo</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come</source>
        <translation>
            <numerusform>Controllo in corso, %Ln ancora da fare</numerusform>
            <numerusform>Controllo in corso, %Ln ancora da fare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, all of them only read</source>
        <translation>
            <numerusform>%Ln controllo, che legge soltanto</numerusform>
            <numerusform>%Ln controlli, che leggono soltanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, last at %1, all of them only read</source>
        <translation>
            <numerusform>%Ln controllo, l&apos;ultima volta alle %1, che legge soltanto</numerusform>
            <numerusform>%Ln controlli, l&apos;ultima volta alle %1, che leggono soltanto</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Non ancora controllato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to this machine, the cloud and the directory tell what is missing, who has to do what, and why. They only read, and take some seconds.</source>
        <translation>
            <numerusform>%Ln domanda a questa macchina, al cloud e alla directory dice che cosa manca, chi deve fare che cosa e perché. Legge soltanto e richiede alcuni secondi.</numerusform>
            <numerusform>%Ln domande a questa macchina, al cloud e alla directory dicono che cosa manca, chi deve fare che cosa e perché. Leggono soltanto e richiedono alcuni secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
</context>
<context>
    <name>dwc::ProfileButton</name>
    <message>
        <source>Profile %1, %2</source>
        <translation>Profilo %1, %2</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Cambia il profilo</translation>
    </message>
</context>
<context>
    <name>dwc::Progress</name>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Reading the cloud</source>
        <translation>Lettura del cloud</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Lettura della directory</translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation>Ricerca dei proprietari</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Asking for missing devices</source>
        <translation>Richiesta dei dispositivi mancanti</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Looking up what an interrupted run left open</source>
        <translation>Controllo di ciò che un&apos;esecuzione interrotta ha lasciato aperto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 di %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, %2 finora</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>circa %n s rimasti</numerusform>
            <numerusform>circa %n s rimasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>circa %n min rimasti</numerusform>
            <numerusform>circa %n min rimasti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>dwc::ReadinessWizard</name>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>What is missing, and the cure</source>
        <translation>Che cosa manca, e il rimedio</translation>
    </message>
    <message>
        <source>The checks only read. Warnings let you go on; what failed is put right first.</source>
        <translation>I controlli leggono soltanto. Con gli avvisi si può proseguire; a ciò che non è superato si rimedia prima.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>What do you want the devices for?</source>
        <translation>A che cosa servono i dispositivi?</translation>
    </message>
    <message>
        <source>Device writeback serves two purposes only. What you choose decides which checks matter, and never what is written.</source>
        <translation>Il writeback dei dispositivi serve a due scopi soltanto. La scelta decide quali controlli contano, mai che cosa si scrive.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Does the tenant let the console read?</source>
        <translation>Il tenant lascia leggere la console?</translation>
    </message>
    <message>
        <source>The console reads devices and their owners from Microsoft Entra ID. Without a licence and the permissions for it there is nothing to write back.</source>
        <translation>La console legge i dispositivi e i loro proprietari da Microsoft Entra ID. Senza una licenza e le relative autorizzazioni non c&apos;è nulla da riscrivere.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Is the forest ready to receive devices?</source>
        <translation>La foresta è pronta a ricevere dispositivi?</translation>
    </message>
    <message>
        <source>A controller has to answer over a protected connection, and the schema has to know what a device is. The forest has to say where devices stand, or nobody who looks for them finds them.</source>
        <translation>Un controller deve rispondere su una connessione protetta, e lo schema deve sapere che cos&apos;è un dispositivo. La foresta deve dire dove stanno i dispositivi, altrimenti chi li cerca non li trova.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>May the account write, and does nobody else?</source>
        <translation>L&apos;account può scrivere, e nessun altro lo fa?</translation>
    </message>
    <message>
        <source>Rights too few stop the run in its middle, rights too many are a danger of their own. Two writers undo each other&apos;s work; another one stands in the way of the first run, not of this wizard.</source>
        <translation>Troppo pochi diritti fermano l&apos;esecuzione a metà, troppi sono essi stessi un pericolo. Due scrittori annullano l&apos;uno il lavoro dell&apos;altro; un altro è d&apos;ostacolo alla prima esecuzione, non a questa procedura.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Give the report to whoever puts the rest right, or come back to it on the page Prerequisites.</source>
        <translation>Dare il rapporto a chi rimedia al resto, o ritrovarlo nella pagina Prerequisiti.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>dwc::RemovalView</name>
    <message>
        <source>The forest is being looked at. Nothing is written.</source>
        <translation>La foresta viene esaminata. Non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Of the forest&apos;s preparation there is nothing to take back.</source>
        <translation>Della preparazione della foresta non c&apos;è nulla da togliere.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Non è stato possibile esaminare la foresta.</translation>
    </message>
    <message>
        <source>Something is in the way. Put it right first, or leave it out of what is taken back.</source>
        <translation>Qualcosa è d&apos;ostacolo. Rimediare prima, oppure escluderlo da ciò che viene tolto.</translation>
    </message>
</context>
<context>
    <name>dwc::ReportStep</name>
    <message>
        <source>Every device stays as it is.</source>
        <translation>Ogni dispositivo resta com&apos;è.</translation>
    </message>
    <message>
        <source>The schedule plans only from now on: a run writes nothing. A timer, service or task that starts “dwctl run” is not this program&apos;s: stop it yourself.</source>
        <translation>D&apos;ora in poi la pianificazione si limita a pianificare: un&apos;esecuzione non scrive nulla. Un timer, servizio o attività che avvia «dwctl run» non è di questo programma: fermarlo a mano.</translation>
    </message>
    <message>
        <source>The schedule is not changed yet. As long as it writes, its next run brings the devices back.</source>
        <translation>La pianificazione non è ancora cambiata. Finché scrive, la prossima esecuzione riporta i dispositivi.</translation>
    </message>
    <message>
        <source>The service connection point stays: clients find their tenant by it when they join the cloud.</source>
        <translation>Il punto di connessione del servizio resta: con esso i client trovano il proprio tenant quando si aggiungono al cloud.</translation>
    </message>
    <message>
        <source>The forest is as it was: not every device was written, or it was stopped, and the rest needs the permissions. What is left can be done by another attempt.</source>
        <translation>La foresta è com&apos;era: non tutti i dispositivi sono stati scritti, oppure l&apos;operazione è stata fermata, e per il resto servono le autorizzazioni. Ciò che rimane si può fare con un altro tentativo.</translation>
    </message>
</context>
<context>
    <name>dwc::ResultStep</name>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copia per un ticket</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Controllo in corso, ne manca %Ln.</numerusform>
            <numerusform>Controllo in corso, ne mancano %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ReviewPage</name>
    <message>
        <source>There was nothing left to write.</source>
        <translation>Non restava nulla da scrivere.</translation>
    </message>
    <message>
        <source>Both sides already were as the plan wanted them.</source>
        <translation>Entrambi i lati erano già come voleva il piano.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Pianifica di nuovo</translation>
    </message>
    <message>
        <source>The run ended early. What was sent and not answered is looked up by the next run.</source>
        <translation>L&apos;esecuzione è finita prima del termine. Ciò che è stato inviato senza risposta viene controllato dalla prossima.</translation>
    </message>
    <message>
        <source>A new plan shows what has changed.</source>
        <translation>Un nuovo piano mostra che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation>Fermata su richiesta. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation>Il piano resta com&apos;era.</translation>
    </message>
    <message>
        <source>&amp;CSV, a row per value…</source>
        <translation>&amp;CSV, una riga per valore…</translation>
    </message>
    <message>
        <source>&amp;JSON, as a plan file…</source>
        <translation>&amp;JSON, come file di piano…</translation>
    </message>
    <message>
        <source>&amp;LDIF, for ldapmodify…</source>
        <translation>&amp;LDIF, per ldapmodify…</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, una pagina da leggere…</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Esporta il piano</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Apri un piano…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Apri un piano</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Piani (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Salva il piano…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>Piani&amp;fica di nuovo</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Non è ancora stato letto nulla.</translation>
    </message>
    <message>
        <source>Reading both sides shows what would be written. Nothing is written by it.</source>
        <translation>La lettura di entrambi i lati mostra che cosa verrebbe scritto. Non scrive nulla.</translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Leggi entrambi i lati</translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation>Entrambi i lati concordano. Non c&apos;è nulla da scrivere.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostra i %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ancora nessun piano</translation>
    </message>
    <message>
        <source>Both sides are read again, then what is still as shown is written.</source>
        <translation>Entrambi i lati vengono riletti, poi si scrive ciò che è ancora come mostrato.</translation>
    </message>
    <message>
        <source>Run of the plan made %1</source>
        <translation>Esecuzione del piano fatto %1</translation>
    </message>
    <message>
        <source>Plan %1, made %2. Nothing of it has been written yet.</source>
        <translation>Piano %1, fatto %2. Non ne è ancora stato scritto nulla.</translation>
    </message>
    <message>
        <source>Planned %1 from reads %2. Nothing written yet.</source>
        <translation>Pianificato %1, letture %2. Nulla ancora scritto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the cloud, </source>
        <translation>
            <numerusform>%Ln dispositivo nel cloud, </numerusform>
            <numerusform>%Ln dispositivi nel cloud, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects of ours in the directory.</source>
        <translation>
            <numerusform>%Ln oggetto nostro nella directory.</numerusform>
            <numerusform>%Ln oggetti nostri nella directory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::RunCard</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Writing back</source>
        <translation>Writeback</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurata</translation>
    </message>
    <message>
        <source>Review shows what would be written first</source>
        <translation>Verifica mostra prima che cosa verrebbe scritto</translation>
    </message>
    <message>
        <source>Connect both sides to begin</source>
        <translation>Connettere entrambi i lati per cominciare</translation>
    </message>
    <message>
        <source>Writing to the directory</source>
        <translation>Scrittura nella directory</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation>Si ferma dopo questo oggetto</translation>
    </message>
</context>
<context>
    <name>dwc::RunChart</name>
    <message>
        <source>Last runs in numbers</source>
        <translation>Ultime esecuzioni in numeri</translation>
    </message>
    <message>
        <source>Last runs: none yet</source>
        <translation>Ultime esecuzioni: ancora nessuna</translation>
    </message>
    <message>
        <source>Last %1 runs. %2</source>
        <translation>Ultime %1 esecuzioni. %2</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 disabled, %5 deleted, %6 failed.</source>
        <translation>%1: %2 creati, %3 aggiornati, %4 disabilitati, %5 eliminati, %6 non riusciti.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation>Ancora nessuna esecuzione. La prima appare qui.</translation>
    </message>
    <message>
        <source>It ended before it wrote anything.</source>
        <translation>È terminata prima di scrivere qualcosa.</translation>
    </message>
</context>
<context>
    <name>dwc::RunningView</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>dwc::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Avviata da</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>dwc::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Objects of the run</source>
        <translation>Oggetti dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Non è ancora stato scritto nulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, the last %1</source>
        <translation>
            <numerusform>%Ln esecuzione, %1</numerusform>
            <numerusform>%Ln esecuzioni, l&apos;ultima %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation>Ancora nessuna esecuzione. La prima appare qui.</translation>
    </message>
    <message>
        <source>Review shows what would be written.</source>
        <translation>Verifica mostra che cosa verrebbe scritto.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Verifica le modifiche</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lettura del registro</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Questa esecuzione non aveva nulla da scrivere.</translation>
    </message>
    <message>
        <source>Both sides agreed when it began.</source>
        <translation>Quando è cominciata, entrambi i lati concordavano.</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %Ln failed</source>
        <translation>
            <numerusform>Ritenta quello non riuscito</numerusform>
            <numerusform>Ritenta i %Ln non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CSV, a row per object…</source>
        <translation>&amp;CSV, una riga per oggetto…</translation>
    </message>
    <message>
        <source>&amp;JSON lines, an object per line…</source>
        <translation>&amp;JSON Lines, un oggetto per riga…</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, una pagina da leggere…</translation>
    </message>
    <message>
        <source>&amp;LDIF, what was written…</source>
        <translation>&amp;LDIF, ciò che è stato scritto…</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Esporta l&apos;esecuzione</translation>
    </message>
    <message>
        <source>A guard stopped this run: nothing was written.</source>
        <translation>Una soglia ha fermato questa esecuzione: non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>dwc::ScopeEffect</name>
    <message>
        <source>What this scope takes</source>
        <translation>Che cosa comprende questo ambito</translation>
    </message>
    <message>
        <source>Not counted while a value above cannot be used.</source>
        <translation>Non contato finché un valore qui sopra non è utilizzabile.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Non ancora contato</translation>
    </message>
    <message>
        <source>The count appears here once both sides have been read.</source>
        <translation>Il conteggio appare qui dopo la lettura di entrambi i lati.</translation>
    </message>
    <message>
        <source>Counted from what was read %1.</source>
        <translation>Contato da ciò che è stato letto %1.</translation>
    </message>
</context>
<context>
    <name>dwc::ScriptView</name>
    <message>
        <source>Save as a file…</source>
        <translation>Salva come file…</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copia lo script</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <translation>Linguaggio dello script</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Lo script</translation>
    </message>
    <message>
        <source>This script cannot be made: %1 Write the changes now instead.</source>
        <translation>Questo script non può essere creato: %1 Scrivere invece ora le modifiche.</translation>
    </message>
    <message>
        <source>An Enterprise Admin runs it in Windows PowerShell, on a controller or a joined machine. It needs no module and tells what it did; running it twice changes nothing.</source>
        <translation>Un membro di Enterprise Admins lo esegue in Windows PowerShell, su un controller o una macchina del dominio. Non richiede moduli e dice che cosa ha fatto; eseguito due volte non cambia nulla.</translation>
    </message>
    <message>
        <source>An Enterprise Admin plays it with “ldifde -i -f FILE” or “ldapmodify -c -f FILE”. It holds what is missing now; make it anew when the forest has changed.</source>
        <translation>Un membro di Enterprise Admins lo applica con «ldifde -i -f FILE» o «ldapmodify -c -f FILE». Contiene ciò che manca ora; va rifatto se la foresta è cambiata.</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Script PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>LDIF files (*.ldif)</source>
        <translation>File LDIF (*.ldif)</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Salva lo script</translation>
    </message>
</context>
<context>
    <name>dwc::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>dwc::SecretDialog</name>
    <message>
        <source>Replace the client secret?</source>
        <translation>Sostituire il segreto client?</translation>
    </message>
    <message>
        <source>Replace the directory password?</source>
        <translation>Sostituire la password della directory?</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nuovo segreto client</translation>
    </message>
    <message>
        <source>New directory password</source>
        <translation>Nuova password della directory</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain, in place of the one that is there, and is never shown again.</source>
        <translation>Va nel portachiavi di questo computer, al posto di quella presente, e non si vede mai più.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Mantieni quella attuale</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Replace the passphrase of the private key?</source>
        <translation>Sostituire la passphrase della chiave privata?</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
</context>
<context>
    <name>dwc::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Nascondi: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
</context>
<context>
    <name>dwc::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Connect another directory…</source>
        <translation>Connetti un&apos;altra directory…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Directory password</source>
        <translation>Password della directory</translation>
    </message>
    <message>
        <source>Replace the client secret…</source>
        <translation>Sostituisci il segreto client…</translation>
    </message>
    <message>
        <source>Replace the directory password…</source>
        <translation>Sostituisci la password della directory…</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile, and never shown.</source>
        <translation>Si conserva nel portachiavi di questo computer, mai nel profilo, e non si mostra mai.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Salva %Ln modifica</numerusform>
            <numerusform>Salva %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>A value cannot be saved yet; the reason stands below it.</source>
        <translation>Un valore non si può ancora salvare; il motivo sta sotto di esso.</translation>
    </message>
    <message>
        <source>Leave device writeback…</source>
        <translation>Lasciare il writeback dei dispositivi…</translation>
    </message>
    <message>
        <source>Passphrase of an encrypted key</source>
        <translation>Passphrase di una chiave cifrata</translation>
    </message>
    <message>
        <source>Replace the passphrase…</source>
        <translation>Sostituisci la passphrase…</translation>
    </message>
</context>
<context>
    <name>dwc::SideCard</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>This answer is from before the last change.</source>
        <translation>Questa risposta è precedente all&apos;ultima modifica.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>In prova…</translation>
    </message>
    <message>
        <source>details</source>
        <translation>dettagli</translation>
    </message>
</context>
<context>
    <name>dwc::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nessun profilo</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nulla è connesso</translation>
    </message>
    <message>
        <source>%1 (of this machine)</source>
        <translation>%1 (di questa macchina)</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Connetti un&apos;altra…</translation>
    </message>
</context>
<context>
    <name>dwc::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>dwc::StepButton</name>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>passo attuale</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Passo %1, %2, %3</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non completato</translation>
    </message>
</context>
<context>
    <name>dwc::SummaryStep</name>
    <message>
        <source>What is kept, and where</source>
        <translation>Che cosa si conserva e dove</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>Che cosa ha detto la prova</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for the tenant %1</source>
        <translation>Il portachiavi di questo computer, per il tenant %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for %1 in %2</source>
        <translation>Il portachiavi di questo computer, per %1 in %2</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Nothing is ever written there.</source>
        <translation>Lì non si scrive mai nulla.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Nothing is written before you have approved it in Review.</source>
        <translation>Non si scrive nulla prima dell&apos;approvazione in Verifica.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>Dove si trova: %1</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase della chiave privata</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for that file</source>
        <translation>Portachiavi di questo computer, per quel file</translation>
    </message>
</context>
<context>
    <name>dwc::TakeBackStep</name>
    <message>
        <source>What stays in any case</source>
        <translation>Che cosa resta in ogni caso</translation>
    </message>
    <message>
        <source>The service connection point: clients find their tenant by it when they join the cloud, whether devices are written back or not.</source>
        <translation>Il punto di connessione del servizio: con esso i client trovano il proprio tenant quando si aggiungono al cloud, con o senza writeback dei dispositivi.</translation>
    </message>
    <message>
        <source>Objects that AD FS or somebody else needs, and permissions that others gave.</source>
        <translation>Gli oggetti di cui AD FS o altri hanno bisogno e le autorizzazioni concesse da altri.</translation>
    </message>
    <message>
        <source>The profile and its history, with all that is taken back.</source>
        <translation>Il profilo e la sua cronologia, con tutto ciò che viene tolto.</translation>
    </message>
    <message>
        <source>Also remove our permission entries</source>
        <translation>Rimuovere anche le nostre voci di autorizzazione</translation>
    </message>
    <message>
        <source>Those that preparing the forest gives to the connector account. It can write no more devices then.</source>
        <translation>Quelle che la preparazione della foresta concede all&apos;account connettore. Poi non potrà più scrivere dispositivi.</translation>
    </message>
    <message>
        <source>Also remove the configuration objects</source>
        <translation>Rimuovere anche gli oggetti di configurazione</translation>
    </message>
    <message>
        <source>Service object, container and what they stand in, only when nobody else needs them: no issuer certificates of AD FS, and no device left in the container.</source>
        <translation>Oggetto servizio, contenitore e ciò che li contiene, solo se nessun altro ne ha bisogno: nessun certificato dell&apos;autorità emittente di AD FS e nessun dispositivo rimasto nel contenitore.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Permission entries</source>
        <translation>Voci di autorizzazione</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>Entries and objects</source>
        <translation>Voci e oggetti</translation>
    </message>
</context>
<context>
    <name>dwc::TestStep</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
</context>
<context>
    <name>dwc::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>dwc::WelcomePage</name>
    <message>
        <source>Connect…</source>
        <translation>Connetti…</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Apri un profilo…</translation>
    </message>
    <message>
        <source>The console copies the devices of a Microsoft Entra tenant into Active Directory. Two addresses and two accounts are enough to begin, and nothing is written before you have seen it.</source>
        <translation>La console copia i dispositivi di un tenant Microsoft Entra in Active Directory. Bastano due indirizzi e due account per cominciare, e non si scrive nulla prima di averlo visto.</translation>
    </message>
    <message>
        <source>No directory is connected yet.</source>
        <translation>Nessuna directory è ancora connessa.</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Apri un profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profili (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Prepara la foresta…</translation>
    </message>
    <message>
        <source>Asks for the connection first, then shows what the forest lacks</source>
        <translation>Chiede prima la connessione, poi mostra che cosa manca alla foresta</translation>
    </message>
</context>
<context>
    <name>dwc::WizardFrame</name>
    <message>
        <source>Leave and go on later</source>
        <translation>Esci e riprendi più tardi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>dwc::WritingWizard</name>
    <message>
        <source>Profile %1</source>
        <translation>Profilo %1</translation>
    </message>
    <message>
        <source>Something else is being read or written. It can be written as soon as that has ended.</source>
        <translation>È in corso un&apos;altra lettura o scrittura. Si potrà scrivere appena sarà terminata.</translation>
    </message>
</context>
<context>
    <name>dwctl</name>
    <message>
        <source>Put the authority&apos;s certificate (PEM) into a file and name it in directory.caFile of the profile.</source>
        <translation>Mettere il certificato dell&apos;autorità (PEM) in un file e indicarlo in directory.caFile del profilo.</translation>
    </message>
    <message>
        <source>Write the name that stands in the certificate into directory.servers of the profile.</source>
        <translation>Scrivere in directory.servers del profilo il nome che sta nel certificato.</translation>
    </message>
    <message>
        <source>Renew it on the server. If it should still be good, check this machine&apos;s clock.</source>
        <translation>Rinnovarlo sul server. Se dovrebbe essere ancora valido, controllare l&apos;orologio di questa macchina.</translation>
    </message>
    <message>
        <source>Check the clocks of this machine and of the server.</source>
        <translation>Controllare gli orologi di questa macchina e del server.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s names, dates and authority; an authority of your own is named in caFile of the profile (cloud.caFile for the cloud, directory.caFile for the directory).</source>
        <translation>Controllare nomi, date e autorità del certificato; un&apos;autorità propria si indica in caFile del profilo (cloud.caFile per il cloud, directory.caFile per la directory).</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>nessun codice</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Non c&apos;è ancora alcun profilo.</translation>
    </message>
    <message>
        <source>Make one: dwctl profile new NAME.</source>
        <translation>Crearne uno: dwctl profile new NAME.</translation>
    </message>
    <message>
        <source>Say which one: dwctl --profile NAME …</source>
        <translation>Indicare quale: dwctl --profile NAME …</translation>
    </message>
    <message>
        <source>Unlock or start the keychain (Secret Service or KWallet), or put the secret into a file named after it in $CREDENTIALS_DIRECTORY.</source>
        <translation>Sbloccare o avviare il portachiavi (Secret Service o KWallet), oppure mettere il segreto in un file col suo nome in $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE.</source>
        <translation>Farne uno nuovo: dwctl plan --out FILE.</translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE. Nothing was written.</source>
        <translation>Farne uno nuovo: dwctl plan --out FILE. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; dwctl devices lists them all.</source>
        <translation>Indicare il suo ID dispositivo, il suo ID oggetto o il nome esatto; dwctl devices li elenca tutti.</translation>
    </message>
    <message>
        <source>Give the device id of the one that is meant.</source>
        <translation>Indicare l&apos;ID dispositivo di quello voluto.</translation>
    </message>
    <message>
        <source>dwctl runs lists them.</source>
        <translation>dwctl runs le elenca.</translation>
    </message>
    <message>
        <source>Check the name in the profile, and this machine&apos;s name servers.</source>
        <translation>Controllare il nome nel profilo e i server dei nomi di questa macchina.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile, whether the server runs, and firewalls on the way.</source>
        <translation>Controllare indirizzo e porta nel profilo, se il server è attivo e i firewall sul percorso.</translation>
    </message>
    <message>
        <source>Check the network and the load of the server, then try again.</source>
        <translation>Controllare la rete e il carico del server, poi riprovare.</translation>
    </message>
    <message>
        <source>Try again: what was under way is looked up first, and nothing is written twice.</source>
        <translation>Riprovare: ciò che era in corso viene prima controllato e nulla si scrive due volte.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers, and check cloud.environment in the profile.</source>
        <translation>Cercare un proxy che cambia le risposte e controllare cloud.environment nel profilo.</translation>
    </message>
    <message>
        <source>Use directory.transport ldaps or starttls in the profile; the server needs a certificate for that.</source>
        <translation>Usare directory.transport ldaps o starttls nel profilo; per questo il server ha bisogno di un certificato.</translation>
    </message>
    <message>
        <source>In the cloud the application needs Device.Read.All, User.Read.All and Organization.Read.All with an administrator&apos;s consent; in the directory the account needs to create devices in the container and to own what it created.</source>
        <translation>Nel cloud l&apos;applicazione ha bisogno di Device.Read.All, User.Read.All e Organization.Read.All con il consenso di un amministratore; nella directory l&apos;account deve poter creare dispositivi nel contenitore e possedere ciò che ha creato.</translation>
    </message>
    <message>
        <source>Check cloud.tenantId and the app registration&apos;s tenant.</source>
        <translation>Controllare cloud.tenantId e il tenant della registrazione app.</translation>
    </message>
    <message>
        <source>Check directory.domain and directory.servers. Nothing was written.</source>
        <translation>Controllare directory.domain e directory.servers. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Name a writable domain controller of the domain in directory.servers.</source>
        <translation>Indicare in directory.servers un controller di dominio scrivibile del dominio.</translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2012 R2 or later.</source>
        <translation>Estendere lo schema a Windows Server 2012 R2 o successivo.</translation>
    </message>
    <message>
        <source>Make a new plan: it looks afresh.</source>
        <translation>Fare un nuovo piano: guarda di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Look at what is there; for a device make a new plan, else choose another name.</source>
        <translation>Non è stato sostituito nulla. Guardare che cosa c&apos;è; per un dispositivo fare un nuovo piano, altrimenti scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Make a new plan: it shows the present values.</source>
        <translation>Fare un nuovo piano: mostra i valori attuali.</translation>
    </message>
    <message>
        <source>The next run asks again.</source>
        <translation>La prossima esecuzione chiede di nuovo.</translation>
    </message>
    <message>
        <source>Make a new plan: it shows what the device needs now.</source>
        <translation>Fare un nuovo piano: mostra ciò che serve ora al dispositivo.</translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; dwctl runs shows what happened to every object.</source>
        <translation>Le parole tra parentesi sono del server; dwctl runs mostra che cosa è accaduto a ogni oggetto.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is removed because of it.</source>
        <translation>Riprovare più tardi. Per questo non si rimuove nulla.</translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; if it stays, look for a proxy in between.</source>
        <translation>Non ne è stato pianificato nulla. Riprovare; se persiste, cercare un proxy intermedio.</translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; a partial read is never taken for the whole.</source>
        <translation>Non ne è stato pianificato nulla. Riprovare; una lettura parziale non vale mai per l&apos;intero.</translation>
    </message>
    <message>
        <source>Nothing was written. Check what answers there.</source>
        <translation>Non è stato scritto nulla. Controllare che cosa risponde lì.</translation>
    </message>
    <message>
        <source>Wait for its end, then try again.</source>
        <translation>Attenderne la fine, poi riprovare.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Fermata su richiesta.</translation>
    </message>
    <message>
        <source>What was written is in the journal (dwctl runs); the next run goes on from there.</source>
        <translation>Ciò che è stato scritto è nel registro (dwctl runs); la prossima esecuzione prosegue da lì.</translation>
    </message>
    <message>
        <source>Check that it is there, its rights, its owner and the free space. Without it nothing is written.</source>
        <translation>Controllare che ci sia, i diritti, il proprietario e lo spazio libero. Senza di esso non si scrive nulla.</translation>
    </message>
    <message>
        <source>Please report this with the command you gave.</source>
        <translation>Segnalarlo con il comando dato.</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la richiesta</translation>
    </message>
    <message>
        <source>The cloud identity may no longer read users, as it could at the last approved apply.</source>
        <translation>L&apos;identità cloud non può più leggere gli utenti, come poteva all&apos;ultima applicazione approvata.</translation>
    </message>
    <message>
        <source>Another account is signed in, to the cloud or to the directory, than at the last approved apply.</source>
        <translation>Al cloud o alla directory accede un account diverso da quello dell&apos;ultima applicazione approvata.</translation>
    </message>
    <message>
        <source>Nobody has approved the first write of this profile yet.</source>
        <translation>Nessuno ha ancora approvato la prima scrittura di questo profilo.</translation>
    </message>
    <message>
        <source>This is the first write of this profile: it needs an apply that somebody approves.</source>
        <translation>È la prima scrittura di questo profilo: richiede un&apos;applicazione approvata da qualcuno.</translation>
    </message>
    <message>
        <source>The cloud identity may now read users.</source>
        <translation>L&apos;identità cloud ora può leggere gli utenti.</translation>
    </message>
    <message>
        <source>Check the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation>Controllare il profilo: può indicare un altro tenant, dominio o contenitore. Nulla supera questa soglia.</translation>
    </message>
    <message>
        <source>Look at the plan, then approve it: dwctl apply.</source>
        <translation>Guardare il piano, poi approvarlo: dwctl apply.</translation>
    </message>
    <message>
        <source>To write privileged owners, set flow.privilegedOwners.</source>
        <translation>Per scrivere i proprietari privilegiati impostare flow.privilegedOwners.</translation>
    </message>
    <message>
        <source>Grant the application User.Read.All and let the connector account read adminCount.</source>
        <translation>Concedere all&apos;applicazione User.Read.All e lasciar leggere adminCount all&apos;account connettore.</translation>
    </message>
    <message>
        <source>Look up whom the device belongs to. Where nobody should sign in with it, disable it in the cloud, or clear msDS-RegisteredOwner of its object.</source>
        <translation>Scoprire a chi appartiene il dispositivo. Se nessuno deve accedere con esso, disabilitarlo nel cloud o svuotare msDS-RegisteredOwner del suo oggetto.</translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2016 or later.</source>
        <translation>Estendere lo schema a Windows Server 2016 o successivo.</translation>
    </message>
    <message>
        <source>The next run removes what is proven gone.</source>
        <translation>La prossima esecuzione rimuove ciò che è provato scomparso.</translation>
    </message>
    <message>
        <source>the cloud gives it no device id, so it can never be matched</source>
        <translation>il cloud non gli dà un ID dispositivo, perciò non può mai essere abbinato</translation>
    </message>
    <message>
        <source>its registration is not finished: it has no key yet, and the directory demands one</source>
        <translation>la registrazione non è conclusa: non ha ancora una chiave e la directory ne esige una</translation>
    </message>
    <message>
        <source>none of its keys has the exact layout of a device key</source>
        <translation>nessuna delle sue chiavi ha la forma esatta di una chiave di dispositivo</translation>
    </message>
    <message>
        <source>its keys could not be read</source>
        <translation>le sue chiavi non si sono potute leggere</translation>
    </message>
    <message>
        <source>the cloud does not say whether it is enabled</source>
        <translation>il cloud non dice se è abilitato</translation>
    </message>
    <message>
        <source>what decides on its scope could not be read</source>
        <translation>ciò che decide del suo ambito non si è potuto leggere</translation>
    </message>
    <message>
        <source>an interrupted run wrote to another domain controller, and this one does not show it yet</source>
        <translation>un&apos;esecuzione interrotta ha scritto su un altro controller di dominio e questo non lo mostra ancora</translation>
    </message>
    <message>
        <source>an object with its device id exists that AD FS registered itself (it has no cloud anchor)</source>
        <translation>esiste un oggetto con il suo ID dispositivo registrato da AD FS stesso (non ha ancora cloud)</translation>
    </message>
    <message>
        <source>its device id stands on more than one device or object</source>
        <translation>il suo ID dispositivo sta su più di un dispositivo o oggetto</translation>
    </message>
    <message>
        <source>its key stands on another device or object too</source>
        <translation>la sua chiave sta anche su un altro dispositivo o oggetto</translation>
    </message>
    <message>
        <source>an object of another device has the name its object would have</source>
        <translation>un oggetto di un altro dispositivo ha il nome che avrebbe il suo oggetto</translation>
    </message>
    <message>
        <source>an object with its device id belongs to another device of another writer</source>
        <translation>un oggetto con il suo ID dispositivo appartiene a un altro dispositivo di un altro scrittore</translation>
    </message>
    <message>
        <source>its object was written by another account; adopting takes it over</source>
        <translation>il suo oggetto è stato scritto da un altro account; l&apos;adozione lo rileva</translation>
    </message>
    <message>
        <source>in the cloud and in scope, not yet in the directory</source>
        <translation>nel cloud e nell&apos;ambito, non ancora nella directory</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>valori diversi</translation>
    </message>
    <message>
        <source>the cloud has disabled it</source>
        <translation>il cloud lo ha disabilitato</translation>
    </message>
    <message>
        <source>proven gone from the cloud</source>
        <translation>provato scomparso dal cloud</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuori ambito</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>un elenco di testi</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un oggetto tra graffe</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>un testo senza caratteri di controllo</translation>
    </message>
    <message>
        <source>The profile is not a JSON object.</source>
        <translation>Il profilo non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Il profilo non è utilizzabile.</translation>
    </message>
    <message>
        <source>dwctl profile check names everything that is wrong and the file it is in; dwctl profile --help lists the keys.</source>
        <translation>dwctl profile check nomina tutto ciò che è errato e il file in cui si trova; dwctl profile --help elenca le chiavi.</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID dispositivo</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID oggetto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Joined as</source>
        <translation>Aggiunto come</translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation>Abilitato nel cloud</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Enabled in the directory</source>
        <translation>Abilitato nella directory</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Avviata da</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disabilita</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Allineato</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuori ambito</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Scomparso</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Estraneo</translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation>AD FS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Aggiunto a Entra</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Aggiunto in modo ibrido</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Già fatto</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Plan of a device writeback</source>
        <translation>Piano di un writeback dei dispositivi</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Foresta</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>Cloud read</source>
        <translation>Lettura del cloud</translation>
    </message>
    <message>
        <source>Directory read</source>
        <translation>Lettura della directory</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non scritto</translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation>Entrambi i lati concordano. Non c&apos;è nulla da scrivere.</translation>
    </message>
    <message>
        <source>Identity change</source>
        <translation>Cambio di identità</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>en</source>
        <translation>it</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id): dwctl secret set client-secret.</source>
        <translation>Creare un nuovo segreto client nella registrazione app e conservarne il valore (non l&apos;ID): dwctl secret set client-secret.</translation>
    </message>
    <message>
        <source>Check cloud.tenantId, cloud.signIn.clientId and cloud.environment in the profile.</source>
        <translation>Controllare cloud.tenantId, cloud.signIn.clientId e cloud.environment nel profilo.</translation>
    </message>
    <message>
        <source>Register the certificate of cloud.signIn.certificateFile in the app registration.</source>
        <translation>Registrare il certificato di cloud.signIn.certificateFile nella registrazione app.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, best by a time service.</source>
        <translation>Regolare l&apos;orologio di questa macchina, meglio con un servizio orario.</translation>
    </message>
    <message>
        <source>Let an administrator grant consent for Device.Read.All, User.Read.All and Organization.Read.All.</source>
        <translation>Far dare da un amministratore il consenso per Device.Read.All, User.Read.All e Organization.Read.All.</translation>
    </message>
    <message>
        <source>For unattended use sign in as an application: cloud.signIn.method clientSecret or certificate.</source>
        <translation>Per l&apos;uso automatico accedere come applicazione: cloud.signIn.method clientSecret o certificate.</translation>
    </message>
    <message>
        <source>Ask for an exception of the Conditional Access policy for this application or this address.</source>
        <translation>Chiedere un&apos;eccezione al criterio di accesso condizionale per questa applicazione o questo indirizzo.</translation>
    </message>
    <message>
        <source>the client secret is wrong</source>
        <translation>il segreto client è errato</translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation>il segreto client è scaduto</translation>
    </message>
    <message>
        <source>the certificate is not registered, or its key is another</source>
        <translation>il certificato non è registrato o la sua chiave è un&apos;altra</translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not accepted</source>
        <translation>la firma del certificato non è stata accettata</translation>
    </message>
    <message>
        <source>the request is outside its time: the clock is wrong</source>
        <translation>la richiesta è fuori dal suo tempo: l&apos;orologio è errato</translation>
    </message>
    <message>
        <source>the tenant does not know the application</source>
        <translation>il tenant non conosce l&apos;applicazione</translation>
    </message>
    <message>
        <source>the tenant is not known in this cloud</source>
        <translation>il tenant non è noto in questo cloud</translation>
    </message>
    <message>
        <source>the tenant belongs to another of Microsoft&apos;s clouds</source>
        <translation>il tenant appartiene a un altro cloud di Microsoft</translation>
    </message>
    <message>
        <source>the app registration does not allow public client flows</source>
        <translation>la registrazione app non consente i flussi client pubblici</translation>
    </message>
    <message>
        <source>Allow public client flows in the app registration, or use a secret.</source>
        <translation>Consentire i flussi client pubblici nella registrazione app, oppure usare un segreto.</translation>
    </message>
    <message>
        <source>the application is a public client and must not send a secret</source>
        <translation>l&apos;applicazione è un client pubblico e non deve inviare un segreto</translation>
    </message>
    <message>
        <source>Use an app registration for confidential clients.</source>
        <translation>Usare una registrazione app per client riservati.</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>manca il consenso</translation>
    </message>
    <message>
        <source>an administrator&apos;s consent is missing</source>
        <translation>manca il consenso di un amministratore</translation>
    </message>
    <message>
        <source>the redirect address is not registered</source>
        <translation>l&apos;indirizzo di reindirizzamento non è registrato</translation>
    </message>
    <message>
        <source>Add http://localhost as a redirect of the app registration.</source>
        <translation>Aggiungere http://localhost come reindirizzamento della registrazione app.</translation>
    </message>
    <message>
        <source>multi-factor authentication is needed</source>
        <translation>serve l&apos;autenticazione a più fattori</translation>
    </message>
    <message>
        <source>multi-factor authentication must be set up</source>
        <translation>va configurata l&apos;autenticazione a più fattori</translation>
    </message>
    <message>
        <source>a further check of the user is needed</source>
        <translation>serve un&apos;ulteriore verifica dell&apos;utente</translation>
    </message>
    <message>
        <source>Conditional Access blocked it</source>
        <translation>l&apos;accesso condizionale lo ha bloccato</translation>
    </message>
    <message>
        <source>the tenant&apos;s security policy blocked it</source>
        <translation>il criterio di sicurezza del tenant lo ha bloccato</translation>
    </message>
    <message>
        <source>the sign-in was revoked</source>
        <translation>l&apos;accesso è stato revocato</translation>
    </message>
    <message>
        <source>the sign-in has expired</source>
        <translation>l&apos;accesso è scaduto</translation>
    </message>
    <message>
        <source>too many tokens were asked for</source>
        <translation>sono stati chiesti troppi token</translation>
    </message>
    <message>
        <source>Wait some minutes; look whether another program uses this application.</source>
        <translation>Attendere qualche minuto; guardare se un altro programma usa questa applicazione.</translation>
    </message>
    <message>
        <source>Set a new password for the account and store it: dwctl secret set directory-password.</source>
        <translation>Impostare una nuova password per l&apos;account e conservarla: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>Let a domain administrator change this for the account.</source>
        <translation>Farlo cambiare per l&apos;account da un amministratore di dominio.</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>l&apos;account non esiste</translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile.</source>
        <translation>Controllare directory.bind.user nel profilo.</translation>
    </message>
    <message>
        <source>the password is wrong, or there is no such account</source>
        <translation>la password è errata o l&apos;account non esiste</translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile, then store the password again: dwctl secret set directory-password. It is not tried again by itself, since that could lock the account.</source>
        <translation>Controllare directory.bind.user nel profilo, poi conservare di nuovo la password: dwctl secret set directory-password. Non si riprova da soli, perché potrebbe bloccare l&apos;account.</translation>
    </message>
    <message>
        <source>a restriction of the account forbids it</source>
        <translation>una restrizione dell&apos;account lo vieta</translation>
    </message>
    <message>
        <source>the account may not sign in at this hour</source>
        <translation>l&apos;account non può accedere a quest&apos;ora</translation>
    </message>
    <message>
        <source>the account may not sign in from this machine</source>
        <translation>l&apos;account non può accedere da questa macchina</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>la password è scaduta</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>l&apos;account è disabilitato</translation>
    </message>
    <message>
        <source>Let a domain administrator enable it.</source>
        <translation>Farlo abilitare da un amministratore di dominio.</translation>
    </message>
    <message>
        <source>the account is in too many groups</source>
        <translation>l&apos;account è in troppi gruppi</translation>
    </message>
    <message>
        <source>the server could not read the sign-in</source>
        <translation>il server non ha potuto leggere l&apos;accesso</translation>
    </message>
    <message>
        <source>Check directory.bind in the profile.</source>
        <translation>Controllare directory.bind nel profilo.</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>l&apos;account è scaduto</translation>
    </message>
    <message>
        <source>Let a domain administrator extend it.</source>
        <translation>Farlo prorogare da un amministratore di dominio.</translation>
    </message>
    <message>
        <source>the password must be changed before it can be used</source>
        <translation>la password va cambiata prima dell&apos;uso</translation>
    </message>
    <message>
        <source>the account is locked after too many wrong passwords</source>
        <translation>l&apos;account è bloccato dopo troppe password errate</translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password: dwctl secret set directory-password.</source>
        <translation>Scoprire chi ha provato, farlo sbloccare da un amministratore di dominio e conservare la password giusta: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>Look the number up at https://login.microsoftonline.com/error, then check cloud.signIn in the profile.</source>
        <translation>Cercare il numero su https://login.microsoftonline.com/error, poi controllare cloud.signIn nel profilo.</translation>
    </message>
    <message>
        <source>Check cloud.signIn in the profile and store the secret again: dwctl secret set client-secret.</source>
        <translation>Controllare cloud.signIn nel profilo e conservare di nuovo il segreto: dwctl secret set client-secret.</translation>
    </message>
    <message>
        <source>Check directory.bind in the profile, and store the password again: dwctl secret set directory-password.</source>
        <translation>Controllare directory.bind nel profilo e conservare di nuovo la password: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>The command line makes no sense.</source>
        <translation>La riga di comando non ha senso.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Manca un comando.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>C&apos;è un argomento di troppo.</translation>
    </message>
    <message>
        <source>Standard input ended where an answer was expected.</source>
        <translation>Lo standard input è finito dove si attendeva una risposta.</translation>
    </message>
    <message>
        <source>dwctl --help lists the commands, dwctl COMMAND --help their options.</source>
        <translation>dwctl --help elenca i comandi, dwctl COMMAND --help le loro opzioni.</translation>
    </message>
    <message>
        <source>It is not repeated here, since it may be a secret: secrets are never arguments.</source>
        <translation>Non viene ripetuto qui, perché può essere un segreto: i segreti non sono mai argomenti.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted%2.</source>
        <translation>Il certificato di %1 viene da un&apos;autorità non attendibile%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2.</source>
        <translation>Il certificato di %1 è stato fatto per un altro nome%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired%2.</source>
        <translation>Il certificato di %1 è scaduto%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2.</source>
        <translation>Il certificato di %1 non è ancora valido%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2.</source>
        <translation>Il certificato di %1 non è attendibile%2.</translation>
    </message>
    <message>
        <source>There are several profiles: %1.</source>
        <translation>Ci sono più profili: %1.</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>Non c&apos;è un profilo %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Ci sono: %1.</translation>
    </message>
    <message>
        <source>The secret %1 is not stored for the place this profile would send it to.</source>
        <translation>Il segreto %1 non è conservato per il luogo a cui questo profilo lo invierebbe.</translation>
    </message>
    <message>
        <source>Store it: dwctl secret set %1. It is asked for again when the server, the account or the trusted authority has changed. A service finds it in a file of that name in $CREDENTIALS_DIRECTORY.</source>
        <translation>Conservarlo: dwctl secret set %1. Viene chiesto di nuovo quando il server, l&apos;account o l&apos;autorità attendibile sono cambiati. Un servizio lo trova in un file con quel nome in $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>There is no keychain to use%1.</source>
        <translation>Non c&apos;è un portachiavi da usare%1.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be used%2.</source>
        <translation>Il segreto %1 non è utilizzabile%2.</translation>
    </message>
    <message>
        <source>The plan file %1 is not a whole plan%2.</source>
        <translation>Il file di piano %1 non è un piano intero%2.</translation>
    </message>
    <message>
        <source>The plan is stale: %1 is not as it was when the plan was made%2.</source>
        <translation>Il piano non è più attuale: %1 non è com&apos;era quando il piano è stato fatto%2.</translation>
    </message>
    <message>
        <source>The plan %1 was applied already.</source>
        <translation>Il piano %1 è già stato applicato.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Non c&apos;è un dispositivo %1.</translation>
    </message>
    <message>
        <source>%1 is the name of several devices: %2.</source>
        <translation>%1 è il nome di più dispositivi: %2.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Non c&apos;è un&apos;esecuzione %1.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved%2.</source>
        <translation>Il nome %1 non si può risolvere%2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 non è raggiungibile%2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2.</source>
        <translation>%1 non ha risposto in tempo%2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off%2.</source>
        <translation>La connessione a %1 si è interrotta%2.</translation>
    </message>
    <message>
        <source>An answer of the cloud leads to another place, %1; it was not followed.</source>
        <translation>Una risposta del cloud porta a un altro luogo, %1; non è stata seguita.</translation>
    </message>
    <message>
        <source>%1 asks for a protected connection that this one is not%2.</source>
        <translation>%1 chiede una connessione protetta, e questa non lo è%2.</translation>
    </message>
    <message>
        <source>Not allowed: %1%2.</source>
        <translation>Non consentito: %1%2.</translation>
    </message>
    <message>
        <source>Another tenant answers than the configured one: %1.</source>
        <translation>Risponde un tenant diverso da quello configurato: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: it is a read-only domain controller, or it refers to another%2.</source>
        <translation>In %1 non si può scrivere: è un controller di dominio di sola lettura o rimanda a un altro%2.</translation>
    </message>
    <message>
        <source>The forest&apos;s schema does not know %1.</source>
        <translation>Lo schema della foresta non conosce %1.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 non c&apos;è%2.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 esiste già.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made.</source>
        <translation>%1 è stato cambiato da qualcun altro dopo che il piano è stato fatto.</translation>
    </message>
    <message>
        <source>The cloud gave no clear answer about the device of %1: it was not touched.</source>
        <translation>Il cloud non ha dato una risposta chiara sul dispositivo di %1: non è stato toccato.</translation>
    </message>
    <message>
        <source>The device of %1 is in the cloud after all: it was not touched.</source>
        <translation>Il dispositivo di %1 è comunque nel cloud: non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 was refused with code %2%3.</source>
        <translation>%1 è stato rifiutato con il codice %2%3.</translation>
    </message>
    <message>
        <source>%1 is busy and asks to wait%2.</source>
        <translation>%1 è occupato e chiede di attendere%2.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Riprovare tra %1 secondi.</translation>
    </message>
    <message>
        <source>%1 is not available now (%2)%3.</source>
        <translation>%1 ora non è disponibile (%2)%3.</translation>
    </message>
    <message>
        <source>%1 gave an answer that breaks its own rules%2.</source>
        <translation>%1 ha dato una risposta che viola le sue stesse regole%2.</translation>
    </message>
    <message>
        <source>The read was not complete: %1%2.</source>
        <translation>La lettura non era completa: %1%2.</translation>
    </message>
    <message>
        <source>%1 is more than is allowed%2.</source>
        <translation>%1 supera ciò che è consentito%2.</translation>
    </message>
    <message>
        <source>Another run is under way; it holds %1.</source>
        <translation>È in corso un&apos;altra esecuzione; tiene %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written%2.</source>
        <translation>%1 non si può leggere o scrivere%2.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1%2.</source>
        <translation>Qualcosa è andato storto nel programma: %1%2.</translation>
    </message>
    <message>
        <source>The request&apos;s id for a support case: %1.</source>
        <translation>ID della richiesta per un caso di assistenza: %1.</translation>
    </message>
    <message>
        <source>%1 more devices</source>
        <translation>altri %1 dispositivi</translation>
    </message>
    <message>
        <source>%1 objects would be deleted, more than the %2 allowed for one day.</source>
        <translation>%1 oggetti verrebbero eliminati, più dei %2 consentiti in un giorno.</translation>
    </message>
    <message>
        <source>The cloud has disabled %1 devices at once, more than %2 % of the objects written.</source>
        <translation>Il cloud ha disabilitato %1 dispositivi in una volta, più del %2 % degli oggetti scritti.</translation>
    </message>
    <message>
        <source>The owner, users or keys of %1 existing objects would change; the limit is %2.</source>
        <translation>Cambierebbero proprietario, utenti o chiavi di %1 oggetti esistenti; il limite è %2.</translation>
    </message>
    <message>
        <source>The cloud lists %1 devices; there were %2 within the last seven days.</source>
        <translation>Il cloud elenca %1 dispositivi; negli ultimi sette giorni erano %2.</translation>
    </message>
    <message>
        <source>Somebody else has written %1 more objects since the last approved apply.</source>
        <translation>Qualcun altro ha scritto altri %1 oggetti dopo l&apos;ultima applicazione approvata.</translation>
    </message>
    <message>
        <source>Somebody else has written %1 since the last approved apply.</source>
        <translation>Qualcun altro ha scritto %1 dopo l&apos;ultima applicazione approvata.</translation>
    </message>
    <message>
        <source>The %1 is not the one this profile has been writing to.</source>
        <translation>%1 non è ciò in cui questo profilo ha scritto finora.</translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner&apos;s account is not in this forest.</source>
        <translation>%1: scritto senza proprietario; l&apos;account del proprietario non è in questa foresta.</translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner exists in the cloud only.</source>
        <translation>%1: scritto senza proprietario; il proprietario esiste solo nel cloud.</translation>
    </message>
    <message>
        <source>%1: the owner is a privileged account and is not written.</source>
        <translation>%1: il proprietario è un account privilegiato e non viene scritto.</translation>
    </message>
    <message>
        <source>%1: the owner could not be determined; what the directory holds is kept.</source>
        <translation>%1: il proprietario non è determinabile; si mantiene ciò che la directory contiene.</translation>
    </message>
    <message>
        <source>%1: the owner in the cloud may not be written, so the one written before stays, and can still sign in with it.</source>
        <translation>%1: il proprietario nel cloud non si può scrivere, perciò resta quello scritto prima, che può ancora accedere con il dispositivo.</translation>
    </message>
    <message>
        <source>%1 objects have no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation>%1 oggetti non hanno un dispositivo nell&apos;elenco del cloud. Alla prima lettura non si rimuove nulla: non c&apos;è una lettura completa precedente con cui confrontare.</translation>
    </message>
    <message>
        <source>%1 is not in the list, but the cloud gave no clear answer when asked for it alone: kept.</source>
        <translation>%1 non è nell&apos;elenco, ma il cloud, interrogato su di esso, non ha dato una risposta chiara: mantenuto.</translation>
    </message>
    <message>
        <source>%1 was missing from the list, yet the cloud has it when asked for it alone: kept.</source>
        <translation>%1 mancava nell&apos;elenco, eppure il cloud, interrogato su di esso, lo ha: mantenuto.</translation>
    </message>
    <message>
        <source>%1 is held and stays as it is.</source>
        <translation>%1 è bloccato e resta com&apos;è.</translation>
    </message>
    <message>
        <source>%1 is held, and the cloud has disabled it: its object is still enabled.</source>
        <translation>%1 è bloccato e il cloud lo ha disabilitato: il suo oggetto è ancora abilitato.</translation>
    </message>
    <message>
        <source>%1: a value is longer than the schema allows and is cut.</source>
        <translation>%1: un valore è più lungo di quanto lo schema consente e viene accorciato.</translation>
    </message>
    <message>
        <source>%1: a value that the directory cannot hold is left out.</source>
        <translation>%1: un valore che la directory non può contenere viene omesso.</translation>
    </message>
    <message>
        <source>%1: it has no name; its device id stands in.</source>
        <translation>%1: non ha un nome; al suo posto c&apos;è l&apos;ID dispositivo.</translation>
    </message>
    <message>
        <source>The forest&apos;s schema has no %1: it is not written.</source>
        <translation>Lo schema della foresta non ha %1: non viene scritto.</translation>
    </message>
    <message>
        <source>%1 objects of another writer are in the container: shown, never changed.</source>
        <translation>%1 oggetti di un altro scrittore sono nel contenitore: mostrati, mai cambiati.</translation>
    </message>
    <message>
        <source>%1 objects without a cloud anchor belong to AD FS: shown, never changed.</source>
        <translation>%1 oggetti senza ancora cloud appartengono ad AD FS: mostrati, mai cambiati.</translation>
    </message>
    <message>
        <source>%1 shares its key with another device or object: neither gets a key or an owner.</source>
        <translation>%1 ha la stessa chiave di un altro dispositivo o oggetto: nessuno dei due riceve chiave o proprietario.</translation>
    </message>
    <message>
        <source>The list and the service&apos;s own count differ by %1.</source>
        <translation>L&apos;elenco e il conteggio del servizio differiscono di %1.</translation>
    </message>
    <message>
        <source>%1 operations that an interrupted run had left open were looked up and written down.</source>
        <translation>%1 operazioni lasciate aperte da un&apos;esecuzione interrotta sono state controllate e annotate.</translation>
    </message>
    <message>
        <source>The profile is not whole JSON: it breaks in line %1.</source>
        <translation>Il profilo non è JSON intero: si interrompe alla riga %1.</translation>
    </message>
    <message>
        <source>The profile is larger than %1 bytes.</source>
        <translation>Il profilo supera %1 byte.</translation>
    </message>
    <message>
        <source>The profile has more than %1 keys in one place.</source>
        <translation>Il profilo ha più di %1 chiavi in un punto.</translation>
    </message>
    <message>
        <source>The profile is nested deeper than %1 levels.</source>
        <translation>Il profilo è annidato oltre %1 livelli.</translation>
    </message>
    <message>
        <source>Others may write to %1, and the secrets come from files: who changes the profile decides where they are sent.</source>
        <translation>Altri possono scrivere in %1, e i segreti vengono da file: chi cambia il profilo decide dove vengono inviati.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is not known.</source>
        <translation>La chiave %1 del profilo non è nota.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 stands there twice.</source>
        <translation>La chiave %1 sta due volte nel profilo.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing or empty.</source>
        <translation>La chiave %1 del profilo manca o è vuota.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes %2.</source>
        <translation>La chiave %1 del profilo accetta %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes one of: %2.</source>
        <translation>La chiave %1 del profilo accetta uno tra: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is no GUID.</source>
        <translation>La chiave %1 del profilo non è un GUID.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an origin, https://host or https://host:port, without a path.</source>
        <translation>La chiave %1 del profilo accetta un&apos;origine, https://host o https://host:port, senza percorso.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes host names or addresses.</source>
        <translation>La chiave %1 del profilo accetta nomi host o indirizzi.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an account as user@domain, or its DN.</source>
        <translation>La chiave %1 del profilo accetta un account come utente@dominio, o il suo DN.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an absolute path.</source>
        <translation>La chiave %1 del profilo accetta un percorso assoluto.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a duration such as PT30M, from %2.</source>
        <translation>La chiave %1 del profilo accetta una durata come PT30M, da %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a date such as 2026-01-31.</source>
        <translation>La chiave %1 del profilo accetta una data come 2026-01-31.</translation>
    </message>
    <message>
        <source>A profile&apos;s %1 takes letters, digits, dot, dash and underscore, 64 at most.</source>
        <translation>%1 di un profilo accetta lettere, cifre, punto, trattino e trattino basso, al massimo 64.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 does not go with directory.bind.method; that goes with: %2.</source>
        <translation>La chiave %1 del profilo non si combina con directory.bind.method; questo si combina con: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 belongs to %2 alone.</source>
        <translation>La chiave %1 del profilo appartiene solo a %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing; %2 needs it.</source>
        <translation>La chiave %1 del profilo manca; %2 la richiede.</translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, cannot be read.</source>
        <translation>Il file %2, indicato dalla chiave %1 del profilo, non si può leggere.</translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, is no list of certificates in PEM form, and nothing else.</source>
        <translation>Il file %2, indicato dalla chiave %1 del profilo, non è un elenco di soli certificati in forma PEM.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 has a wrong value.</source>
        <translation>La chiave %1 del profilo ha un valore errato.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Si intendeva %1?</translation>
    </message>
    <message>
        <source>Take the right away: chmod go-w %1, owned by root or the account that runs.</source>
        <translation>Togliere il diritto: chmod go-w %1, di proprietà di root o dell&apos;account in uso.</translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1: %2 (AADSTS%3).</source>
        <translation>Il cloud ha rifiutato l&apos;accesso presso %1: %2 (AADSTS%3).</translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1 with AADSTS%2%3.</source>
        <translation>Il cloud ha rifiutato l&apos;accesso presso %1 con AADSTS%2%3.</translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in at %1%2.</source>
        <translation>Il cloud non ha accettato l&apos;accesso presso %1%2.</translation>
    </message>
    <message>
        <source>The directory refused to let %1 in: %2 (data %3).</source>
        <translation>La directory ha rifiutato l&apos;ingresso a %1: %2 (data %3).</translation>
    </message>
    <message>
        <source>The directory refused to let %1 in%2.</source>
        <translation>La directory ha rifiutato l&apos;ingresso a %1%2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Non c&apos;è un comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Qui non c&apos;è un&apos;opzione %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L&apos;opzione %1 richiede un valore.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L&apos;opzione %1 non accetta valori.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 richiede %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Manca %1.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 e %2 non si combinano.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superato</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non necessario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Forest objects</source>
        <translation>Oggetti della foresta</translation>
    </message>
    <message>
        <source>Other writers</source>
        <translation>Altri scrittori</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>%1 does not tell its time.</source>
        <translation>%1 non comunica la propria ora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds behind that of %2.</source>
        <translation>L&apos;orologio di questa macchina è indietro di %1 secondi rispetto a quello di %2.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds ahead of that of %2.</source>
        <translation>L&apos;orologio di questa macchina è avanti di %1 secondi rispetto a quello di %2.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock: timedatectl set-ntp true. If it is right, the server&apos;s is wrong.</source>
        <translation>Regolare l&apos;orologio di questa macchina: timedatectl set-ntp true. Se è giusto, è errato quello del server.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of %2 agree to %1 seconds.</source>
        <translation>Gli orologi di questa macchina e di %2 concordano entro %1 secondi.</translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the cloud&apos;s?</source>
        <translation>L&apos;orologio di questa macchina concorda con quello del cloud?</translation>
    </message>
    <message>
        <source>Tokens and certificates are valid for a span of time. A clock that is wrong by minutes makes good ones look expired.</source>
        <translation>Token e certificati valgono per un certo intervallo di tempo. Un orologio sbagliato di qualche minuto fa sembrare scaduti quelli validi.</translation>
    </message>
    <message>
        <source>The cloud does not tell an application when its own secret expires, and the profile does not say.</source>
        <translation>Il cloud non dice a un&apos;applicazione quando scade il suo segreto, e il profilo non lo indica.</translation>
    </message>
    <message>
        <source>Note the date as cloud.signIn.secretExpires in the profile, from Certificates and secrets of the app registration.</source>
        <translation>Annotare la data come cloud.signIn.secretExpires nel profilo, da “Certificati e segreti” della registrazione app.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it with dwctl secret set client-secret, and note its date in the profile.</source>
        <translation>Creare un nuovo segreto client nella registrazione app, conservarlo con dwctl secret set client-secret e annotarne la scadenza nel profilo.</translation>
    </message>
    <message>
        <source>By the profile, the client secret expired on %1.</source>
        <translation>Secondo il profilo, il segreto client è scaduto il %1.</translation>
    </message>
    <message>
        <source>By the profile, the client secret expires on %1, in %2 days.</source>
        <translation>Secondo il profilo, il segreto client scade il %1, tra %2 giorni.</translation>
    </message>
    <message>
        <source>By the profile, the client secret is valid until %1, for %2 days.</source>
        <translation>Secondo il profilo, il segreto client è valido fino al %1, per %2 giorni.</translation>
    </message>
    <message>
        <source>Device writeback needs Microsoft Entra ID P1 or P2 in the tenant. Buy or renew one of them, alone or in a bundle that contains it.</source>
        <translation>Il writeback dei dispositivi richiede Microsoft Entra ID P1 o P2 nel tenant. Acquistarne o rinnovarne uno, da solo o in un pacchetto che lo contiene.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2.</source>
        <translation>Entra ID %1 è nell&apos;abbonamento %2.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, which is in its grace period.</source>
        <translation>Entra ID %1 è nell&apos;abbonamento %2, che è nel periodo di tolleranza.</translation>
    </message>
    <message>
        <source>Renew the subscription before the grace period ends.</source>
        <translation>Rinnovare l&apos;abbonamento prima che finisca il periodo di tolleranza.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, and still being set up (%4).</source>
        <translation>Entra ID %1 è nell&apos;abbonamento %2 ed è ancora in fase di configurazione (%4).</translation>
    </message>
    <message>
        <source>Wait until the service plan is set up, then check again.</source>
        <translation>Attendere che il piano di servizio sia configurato, poi ripetere il controllo.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, but switched off (%4).</source>
        <translation>Entra ID %1 è nell&apos;abbonamento %2, ma è disattivato (%4).</translation>
    </message>
    <message>
        <source>Switch the service plan on in the Microsoft 365 admin centre, under Licences.</source>
        <translation>Attivare il piano di servizio nell&apos;interfaccia di amministrazione di Microsoft 365, in “Licenze”.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is suspended: it was not paid or has ended.</source>
        <translation>L&apos;abbonamento %2 con Entra ID %1 è sospeso: non è stato pagato o è terminato.</translation>
    </message>
    <message>
        <source>Renew the subscription in the Microsoft 365 admin centre, under Billing.</source>
        <translation>Rinnovare l&apos;abbonamento nell&apos;interfaccia di amministrazione di Microsoft 365, in “Fatturazione”.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is deleted.</source>
        <translation>L&apos;abbonamento %2 con Entra ID %1 è eliminato.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is not usable (%3).</source>
        <translation>L&apos;abbonamento %2 con Entra ID %1 non è utilizzabile (%3).</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s %1 subscriptions contains Entra ID P1 or P2.</source>
        <translation>Nessuno dei %1 abbonamenti del tenant contiene Entra ID P1 o P2.</translation>
    </message>
    <message>
        <source>Does the tenant have a licence for device writeback?</source>
        <translation>Il tenant ha una licenza per il writeback dei dispositivi?</translation>
    </message>
    <message>
        <source>Microsoft requires Entra ID P1 or P2. Plain Office subscriptions do not contain it.</source>
        <translation>Microsoft richiede Entra ID P1 o P2. I semplici abbonamenti Office non lo contengono.</translation>
    </message>
    <message>
        <source>%1: a probing call was answered.</source>
        <translation>%1: una chiamata di prova ha avuto risposta.</translation>
    </message>
    <message>
        <source>%1 is missing: a probing call was denied.</source>
        <translation>%1 manca: una chiamata di prova è stata rifiutata.</translation>
    </message>
    <message>
        <source>In the Entra admin centre, open App registrations, this application, API permissions. Add the application permission %1 of Microsoft Graph and grant admin consent.</source>
        <translation>Nell&apos;interfaccia di amministrazione di Entra aprire “Registrazioni app”, questa applicazione, “Autorizzazioni API”. Aggiungere l&apos;autorizzazione applicazione %1 di Microsoft Graph e concedere il consenso dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>Without it the tenant&apos;s name, domains and licences cannot be checked.</source>
        <translation>Senza di essa non si possono controllare nome, domini e licenze del tenant.</translation>
    </message>
    <message>
        <source>Without it owners come back without their on-premises identity: no device gets an owner in the directory.</source>
        <translation>Senza di essa i proprietari tornano privi della loro identità locale: nessun dispositivo riceve un proprietario nella directory.</translation>
    </message>
    <message>
        <source>Without it no device can be read at all.</source>
        <translation>Senza di essa non si può leggere alcun dispositivo.</translation>
    </message>
    <message>
        <source>The token also carries %1, which the console does not need.</source>
        <translation>Il token contiene anche %1, di cui la console non ha bisogno.</translation>
    </message>
    <message>
        <source>Remove the permission %1 from the application, unless something else uses it.</source>
        <translation>Togliere all&apos;applicazione l&apos;autorizzazione %1, a meno che non serva ad altro.</translation>
    </message>
    <message>
        <source>May the console read what it needs, and no more?</source>
        <translation>La console può leggere ciò che le serve, e nulla di più?</translation>
    </message>
    <message>
        <source>Graph answers with holes when a permission is missing, and says nothing. Permissions beyond need are a gift to whoever steals the secret.</source>
        <translation>Se manca un&apos;autorizzazione, Graph risponde con dei vuoti e non dice nulla. Le autorizzazioni oltre il necessario sono un regalo a chi ruba il segreto.</translation>
    </message>
    <message>
        <source>%1 answers and knows the tenant.</source>
        <translation>%1 risponde e conosce il tenant.</translation>
    </message>
    <message>
        <source>Can the cloud be reached?</source>
        <translation>Il cloud è raggiungibile?</translation>
    </message>
    <message>
        <source>Devices are read from Microsoft Graph over HTTPS. Firewalls and proxies often stand between a server and the cloud.</source>
        <translation>I dispositivi si leggono da Microsoft Graph tramite HTTPS. Tra un server e il cloud ci sono spesso firewall e proxy.</translation>
    </message>
    <message>
        <source>The application %1 signs in with a client secret.</source>
        <translation>L&apos;applicazione %1 accede con un segreto client.</translation>
    </message>
    <message>
        <source>Can the console sign in to the cloud?</source>
        <translation>La console può accedere al cloud?</translation>
    </message>
    <message>
        <source>The console signs in as an application of your tenant. Its secret or certificate expires, and can be withdrawn.</source>
        <translation>La console accede come applicazione del proprio tenant. Il suo segreto o certificato scade e può essere revocato.</translation>
    </message>
    <message>
        <source>Directory synchronisation is switched off in the tenant.</source>
        <translation>La sincronizzazione della directory è disattivata nel tenant.</translation>
    </message>
    <message>
        <source>The tenant was never synchronised with a directory.</source>
        <translation>Il tenant non è mai stato sincronizzato con una directory.</translation>
    </message>
    <message>
        <source>Synchronise users with Entra Connect or Cloud Sync first: a device&apos;s owner can only be written when the cloud knows which account of the forest it is.</source>
        <translation>Sincronizzare prima gli utenti con Entra Connect o Cloud Sync: il proprietario di un dispositivo si può scrivere solo se il cloud sa a quale account della foresta corrisponde.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and has not run yet.</source>
        <translation>La sincronizzazione della directory è attiva e non è ancora stata eseguita.</translation>
    </message>
    <message>
        <source>Let the first synchronisation end, then check again.</source>
        <translation>Attendere la fine della prima sincronizzazione, poi ripetere il controllo.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1, more than a day ago.</source>
        <translation>La sincronizzazione della directory è attiva; ultima esecuzione: %1, più di un giorno fa.</translation>
    </message>
    <message>
        <source>Look at Entra Connect or Cloud Sync: new owners do not become known to the cloud.</source>
        <translation>Controllare Entra Connect o Cloud Sync: i nuovi proprietari non arrivano al cloud.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1.</source>
        <translation>La sincronizzazione della directory è attiva; ultima esecuzione: %1.</translation>
    </message>
    <message>
        <source>Are users synchronised to the cloud?</source>
        <translation>Gli utenti vengono sincronizzati nel cloud?</translation>
    </message>
    <message>
        <source>A device&apos;s owner is written with the SID of the account in the forest. The cloud knows that SID for synchronised users only.</source>
        <translation>Il proprietario di un dispositivo viene scritto con il SID dell&apos;account nella foresta. Il cloud conosce quel SID solo per gli utenti sincronizzati.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1, not for %2.</source>
        <translation>Il token è per il tenant %1, non per %2.</translation>
    </message>
    <message>
        <source>Correct cloud.tenantId in the profile.</source>
        <translation>Correggere cloud.tenantId nel profilo.</translation>
    </message>
    <message>
        <source>The token is for the configured tenant %1. Its name and domains may not be read.</source>
        <translation>Il token è per il tenant configurato %1. Il suo nome e i suoi domini non si possono leggere.</translation>
    </message>
    <message>
        <source>The tenant that answers is %1 (%2), not the configured %3.</source>
        <translation>Il tenant che risponde è %1 (%2), non quello configurato %3.</translation>
    </message>
    <message>
        <source>The tenant is %1 (%2).</source>
        <translation>Il tenant è %1 (%2).</translation>
    </message>
    <message>
        <source>Verified domain %1, federated.</source>
        <translation>Dominio verificato %1, federato.</translation>
    </message>
    <message>
        <source>Verified domain %1.</source>
        <translation>Dominio verificato %1.</translation>
    </message>
    <message>
        <source>No verified domain is federated; hybrid certificate trust needs one.</source>
        <translation>Nessun dominio verificato è federato; l&apos;attendibilità del certificato ibrida ne richiede uno.</translation>
    </message>
    <message>
        <source>Federate the domain with AD FS, or use cloud Kerberos trust, which does not need device writeback.</source>
        <translation>Federare il dominio con AD FS, oppure usare l&apos;attendibilità Kerberos cloud, che non richiede il writeback dei dispositivi.</translation>
    </message>
    <message>
        <source>Is it the right tenant?</source>
        <translation>È il tenant giusto?</translation>
    </message>
    <message>
        <source>Devices of another tenant must never get into this forest. The tenant that answers is compared with the profile before anything is read from it.</source>
        <translation>I dispositivi di un altro tenant non devono mai entrare in questa foresta. Il tenant che risponde viene confrontato con il profilo prima di leggerne qualsiasi cosa.</translation>
    </message>
    <message>
        <source>The connector account is %1 (%2).</source>
        <translation>L&apos;account connettore è %1 (%2).</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>L&apos;account è disabilitato.</translation>
    </message>
    <message>
        <source>Enable the account: Enable-ADAccount.</source>
        <translation>Abilitare l&apos;account: Enable-ADAccount.</translation>
    </message>
    <message>
        <source>The account is locked out (lockoutTime is set).</source>
        <translation>L&apos;account è bloccato (lockoutTime è impostato).</translation>
    </message>
    <message>
        <source>Unlock it with Unlock-ADAccount, and find out who tries wrong passwords.</source>
        <translation>Sbloccarlo con Unlock-ADAccount e scoprire chi prova password errate.</translation>
    </message>
    <message>
        <source>The account itself expires in %1 days (accountExpires).</source>
        <translation>L&apos;account stesso scade tra %1 giorni (accountExpires).</translation>
    </message>
    <message>
        <source>Let the account not expire: Clear-ADAccountExpiration.</source>
        <translation>Togliere la scadenza dell&apos;account: Clear-ADAccountExpiration.</translation>
    </message>
    <message>
        <source>Its password does not expire.</source>
        <translation>La sua password non scade.</translation>
    </message>
    <message>
        <source>Its password expires in %1 days.</source>
        <translation>La sua password scade tra %1 giorni.</translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one with dwctl secret set directory-password.</source>
        <translation>Cambiare la password in tempo e conservare quella nuova con dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>Is the connector account healthy?</source>
        <translation>L&apos;account connettore è in ordine?</translation>
    </message>
    <message>
        <source>An account that is disabled, locked or expired stops writeback. An expiring password does so on a day nobody expects.</source>
        <translation>Un account disabilitato, bloccato o scaduto ferma il writeback. Una password che scade lo fa in un giorno che nessuno si aspetta.</translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the controller&apos;s?</source>
        <translation>L&apos;orologio di questa macchina concorda con quello del controller di dominio?</translation>
    </message>
    <message>
        <source>Kerberos refuses clocks that differ by more than five minutes. When a device was written is told by the directory&apos;s clock.</source>
        <translation>Kerberos rifiuta gli orologi che differiscono di più di cinque minuti. Quando un dispositivo è stato scritto lo dice l&apos;orologio della directory.</translation>
    </message>
    <message>
        <source>%1 is no Active Directory domain controller.</source>
        <translation>%1 non è un controller di dominio Active Directory.</translation>
    </message>
    <message>
        <source>Correct directory.servers in the profile.</source>
        <translation>Correggere directory.servers nel profilo.</translation>
    </message>
    <message>
        <source>%1 is a domain controller of %2, in the forest %3.</source>
        <translation>%1 è un controller di dominio di %2, nella foresta %3.</translation>
    </message>
    <message>
        <source>%1 serves the domain %2, not the configured %4.</source>
        <translation>%1 serve il dominio %2, non quello configurato %4.</translation>
    </message>
    <message>
        <source>Correct directory.domain or directory.servers in the profile.</source>
        <translation>Correggere directory.domain o directory.servers nel profilo.</translation>
    </message>
    <message>
        <source>%1 is a read-only domain controller.</source>
        <translation>%1 è un controller di dominio di sola lettura.</translation>
    </message>
    <message>
        <source>Name a writable controller of the same domain in directory.servers. A read-only one refers every write to another, and no password is sent after such a referral.</source>
        <translation>Indicare in directory.servers un controller scrivibile dello stesso dominio. Uno di sola lettura rimanda ogni scrittura a un altro, e dopo un rimando simile non si invia alcuna password.</translation>
    </message>
    <message>
        <source>It may be written.</source>
        <translation>È scrivibile.</translation>
    </message>
    <message>
        <source>Is it a writable controller of the right domain?</source>
        <translation>È un controller scrivibile del dominio giusto?</translation>
    </message>
    <message>
        <source>Devices live in one domain of the forest. Reads and writes go to the same controller, so that what was written is seen at once.</source>
        <translation>I dispositivi stanno in un solo dominio della foresta. Letture e scritture vanno allo stesso controller, perché ciò che è scritto si veda subito.</translation>
    </message>
    <message>
        <source>Functional levels: forest %1, domain %2, this controller %3.</source>
        <translation>Livelli di funzionalità: foresta %1, dominio %2, questo controller %3.</translation>
    </message>
    <message>
        <source>Writeback needs the schema, not a level.</source>
        <translation>Il writeback richiede lo schema, non un livello.</translation>
    </message>
    <message>
        <source>Which functional levels are there?</source>
        <translation>Quali livelli di funzionalità ci sono?</translation>
    </message>
    <message>
        <source>Older guides ask for a functional level. Device writeback never needed one; this is for your records.</source>
        <translation>Le guide più vecchie chiedono un livello di funzionalità. Il writeback dei dispositivi non ne ha mai avuto bisogno; questo è solo per conoscenza.</translation>
    </message>
    <message>
        <source>Server of the profile: %1.</source>
        <translation>Server del profilo: %1.</translation>
    </message>
    <message>
        <source>The profile names no server; the name %1 leads to one.</source>
        <translation>Il profilo non indica alcun server; il nome %1 porta a uno.</translation>
    </message>
    <message>
        <source>Do the names of the controllers resolve?</source>
        <translation>I nomi dei controller di dominio vengono risolti?</translation>
    </message>
    <message>
        <source>Domain controllers are found by DNS. A machine outside the domain often asks a DNS server that does not know them.</source>
        <translation>I controller di dominio si trovano tramite DNS. Una macchina fuori dal dominio interroga spesso un server DNS che non li conosce.</translation>
    </message>
    <message>
        <source>%1 listens; what it shows is another question.</source>
        <translation>%1 è in ascolto; che cosa mostri è un&apos;altra domanda.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 risponde.</translation>
    </message>
    <message>
        <source>Can a domain controller be reached?</source>
        <translation>Un controller di dominio è raggiungibile?</translation>
    </message>
    <message>
        <source>The console speaks LDAP over TLS with one controller at a time. Firewalls between networks often let port 389 through and close 636.</source>
        <translation>La console parla LDAP su TLS con un controller di dominio alla volta. I firewall tra le reti spesso lasciano passare la porta 389 e chiudono la 636.</translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is on.</source>
        <translation>Il Cestino di Active Directory è attivo.</translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is off: a deleted device object loses its attributes at once.</source>
        <translation>Il Cestino di Active Directory non è attivo: un oggetto dispositivo eliminato perde subito i suoi attributi.</translation>
    </message>
    <message>
        <source>Can deleted objects be restored?</source>
        <translation>Gli oggetti eliminati si possono ripristinare?</translation>
    </message>
    <message>
        <source>With the Recycle Bin a deleted object comes back as it was, device key included. Without it the key is lost.</source>
        <translation>Con il Cestino un oggetto eliminato torna com&apos;era, chiave del dispositivo compresa. Senza, la chiave è persa.</translation>
    </message>
    <message>
        <source>The schema has the version %1.</source>
        <translation>Lo schema ha la versione %1.</translation>
    </message>
    <message>
        <source>The schema has the version %1, of %2.</source>
        <translation>Lo schema ha la versione %1, quella di %2.</translation>
    </message>
    <message>
        <source>The class %1 is missing.</source>
        <translation>Manca la classe %1.</translation>
    </message>
    <message>
        <source>The four classes of device registration are there.</source>
        <translation>Le quattro classi della registrazione dei dispositivi ci sono.</translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1.</source>
        <translation>A msDS-Device manca l&apos;attributo %1.</translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1; it will not be written.</source>
        <translation>A msDS-Device manca l&apos;attributo %1; non verrà scritto.</translation>
    </message>
    <message>
        <source>msDS-Device has no msDS-KeyCredentialLink before the schema of 2016.</source>
        <translation>msDS-Device non ha msDS-KeyCredentialLink prima dello schema del 2016.</translation>
    </message>
    <message>
        <source>Does the forest&apos;s schema know devices?</source>
        <translation>Lo schema della foresta conosce i dispositivi?</translation>
    </message>
    <message>
        <source>Device objects exist since Windows Server 2012 R2, some of their attributes since 2016. What the schema lacks cannot be written, and the real test is the class, not the version number.</source>
        <translation>Gli oggetti dispositivo esistono da Windows Server 2012 R2, alcuni dei loro attributi dal 2016. Ciò che manca allo schema non si può scrivere, e la vera prova è la classe, non il numero di versione.</translation>
    </message>
    <message>
        <source>%1 signs in to %2.</source>
        <translation>%1 accede a %2.</translation>
    </message>
    <message>
        <source>Can the connector account sign in?</source>
        <translation>L&apos;account connettore può accedere?</translation>
    </message>
    <message>
        <source>One account reads the directory and writes devices into it. A wrong password is not tried again by itself, because that would lock the account.</source>
        <translation>Un solo account legge la directory e vi scrive i dispositivi. Una password errata non viene riprovata da sola, perché questo bloccherebbe l&apos;account.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1.</source>
        <translation>La connessione è crittografata con %1.</translation>
    </message>
    <message>
        <source>The certificate is for %1, from %2; SHA-256 %3.</source>
        <translation>Il certificato è per %1, da %2; SHA-256 %3.</translation>
    </message>
    <message>
        <source>It is valid until %1, for %2 days.</source>
        <translation>È valido fino al %1, per %2 giorni.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate in time: from its last day on, nothing is read or written.</source>
        <translation>Rinnovare in tempo il certificato del controller di dominio: dopo il suo ultimo giorno non si legge e non si scrive più nulla.</translation>
    </message>
    <message>
        <source>Is the connection encrypted, and with the right server?</source>
        <translation>La connessione è crittografata, e con il server giusto?</translation>
    </message>
    <message>
        <source>The password of the connector account goes over this connection. It is only sent to a server whose certificate comes from an authority you trust and bears its name.</source>
        <translation>Su questa connessione passa la password dell&apos;account connettore. Viene inviata solo a un server il cui certificato proviene da un&apos;autorità attendibile e porta il suo nome.</translation>
    </message>
    <message>
        <source>There is no service connection point. Clients need one to find their tenant by themselves when they join it as hybrid devices; writeback does not.</source>
        <translation>Non c&apos;è un punto di connessione del servizio. Serve ai client per trovare da soli il proprio tenant quando si aggiungono in modo ibrido; al writeback no.</translation>
    </message>
    <message>
        <source>The service connection point names the tenant %1 and the enterprise service %2: clients refuse both (event 330).</source>
        <translation>Il punto di connessione del servizio indica il tenant %1 e il servizio aziendale %2: i client rifiutano entrambi (evento 330).</translation>
    </message>
    <message>
        <source>Remove the keyword enterpriseDrsName: from the service connection point, or the azureAD ones if the cloud is not used for registration.</source>
        <translation>Togliere dal punto di connessione del servizio la parola chiave enterpriseDrsName:, oppure quelle azureAD se il cloud non serve per la registrazione.</translation>
    </message>
    <message>
        <source>The service connection point names the enterprise service %1: devices register with AD FS, not with the cloud.</source>
        <translation>Il punto di connessione del servizio indica il servizio aziendale %1: i dispositivi si registrano presso AD FS, non nel cloud.</translation>
    </message>
    <message>
        <source>If devices are to register with the cloud, replace its keywords by azureADId: and azureADName:.</source>
        <translation>Se i dispositivi devono registrarsi nel cloud, sostituirne le parole chiave con azureADId: e azureADName:.</translation>
    </message>
    <message>
        <source>The service connection point names another tenant: %1, not %2.</source>
        <translation>Il punto di connessione del servizio indica un altro tenant: %1, non %2.</translation>
    </message>
    <message>
        <source>Clients of this forest register in that tenant. Correct the keyword azureADId:, or the profile.</source>
        <translation>I client di questa foresta si registrano in quel tenant. Correggere la parola chiave azureADId:, oppure il profilo.</translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADId:.</source>
        <translation>Il punto di connessione del servizio non ha la parola chiave azureADId:.</translation>
    </message>
    <message>
        <source>Add the keyword azureADId:%1.</source>
        <translation>Aggiungere la parola chiave azureADId:%1.</translation>
    </message>
    <message>
        <source>The service connection point names this tenant (%1).</source>
        <translation>Il punto di connessione del servizio indica questo tenant (%1).</translation>
    </message>
    <message>
        <source>Do clients find the right tenant?</source>
        <translation>I client trovano il tenant giusto?</translation>
    </message>
    <message>
        <source>A service connection point tells the forest&apos;s computers where to register. With the wrong one they register in another tenant, and nothing comes back.</source>
        <translation>Un punto di connessione del servizio dice ai computer della foresta dove registrarsi. Con quello sbagliato si registrano in un altro tenant, e nulla torna indietro.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation cannot be changed once the service object exists. It takes a new service object with the right location, made by an Enterprise Admin.</source>
        <translation>msDS-DeviceLocation non si può più cambiare una volta che l&apos;oggetto servizio esiste. Serve un nuovo oggetto servizio con la posizione giusta, creato da un membro di Enterprise Admins.</translation>
    </message>
    <message>
        <source>This one holds AD FS issuer certificates: do not delete it. Run Initialize-ADDeviceRegistration again on AD FS, and let it renew the certificates.</source>
        <translation>Questo contiene certificati dell&apos;autorità emittente di AD FS: non eliminarlo. Eseguire di nuovo Initialize-ADDeviceRegistration su AD FS e lasciare che rinnovi i certificati.</translation>
    </message>
    <message>
        <source>There are %1 service objects, so no one place is named.</source>
        <translation>Ci sono %1 oggetti servizio, perciò non è indicata una posizione univoca.</translation>
    </message>
    <message>
        <source>First have exactly one service object.</source>
        <translation>Avere prima un solo oggetto servizio.</translation>
    </message>
    <message>
        <source>%1 has no msDS-DeviceLocation, or it may not be read.</source>
        <translation>%1 non ha msDS-DeviceLocation, oppure non è consentito leggerlo.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which does not exist.</source>
        <translation>msDS-DeviceLocation indica %1, che non esiste.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which was deleted.</source>
        <translation>msDS-DeviceLocation indica %1, che è stato eliminato.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is no msDS-DeviceContainer.</source>
        <translation>msDS-DeviceLocation indica %1, che non è un msDS-DeviceContainer.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is not in the domain %2.</source>
        <translation>msDS-DeviceLocation indica %1, che non è nel dominio %2.</translation>
    </message>
    <message>
        <source>Set directory.domain in the profile to the domain that holds the container.</source>
        <translation>Impostare directory.domain nel profilo sul dominio che contiene il contenitore.</translation>
    </message>
    <message>
        <source>Devices go into %1.</source>
        <translation>I dispositivi vanno in %1.</translation>
    </message>
    <message>
        <source>Is there a container for devices?</source>
        <translation>C&apos;è un contenitore per i dispositivi?</translation>
    </message>
    <message>
        <source>The service object names the container that holds devices. It must be a device container of this domain, for no other object may hold devices.</source>
        <translation>L&apos;oggetto servizio indica il contenitore dei dispositivi. Deve essere un contenitore di dispositivi di questo dominio, perché nessun altro oggetto può contenere dispositivi.</translation>
    </message>
    <message>
        <source>msDS-IsEnabled of %1 is %2: AD FS does not start its device registration.</source>
        <translation>msDS-IsEnabled di %1 è %2: AD FS non avvia la sua registrazione dei dispositivi.</translation>
    </message>
    <message>
        <source>Set msDS-IsEnabled to TRUE on the service object when AD FS is to use devices.</source>
        <translation>Impostare msDS-IsEnabled su TRUE nell&apos;oggetto servizio se AD FS deve usare i dispositivi.</translation>
    </message>
    <message>
        <source>msDS-IsEnabled of the service object is TRUE.</source>
        <translation>msDS-IsEnabled dell&apos;oggetto servizio è TRUE.</translation>
    </message>
    <message>
        <source>Is device registration switched on?</source>
        <translation>La registrazione dei dispositivi è attiva?</translation>
    </message>
    <message>
        <source>A flag on the service object switches device registration on for AD FS. Writeback itself works without it.</source>
        <translation>Un indicatore sull&apos;oggetto servizio attiva la registrazione dei dispositivi per AD FS. Il writeback in sé funziona anche senza.</translation>
    </message>
    <message>
        <source>AD FS deletes no devices for being idle (msDS-MaximumRegistrationInactivityPeriod is 0 or absent).</source>
        <translation>AD FS non elimina dispositivi per inattività (msDS-MaximumRegistrationInactivityPeriod è 0 o manca).</translation>
    </message>
    <message>
        <source>AD FS deletes every device whose msDS-ApproximateLastLogonTimeStamp is older than %1 days.</source>
        <translation>AD FS elimina ogni dispositivo il cui msDS-ApproximateLastLogonTimeStamp risale a più di %1 giorni fa.</translation>
    </message>
    <message>
        <source>The profile does not write that attribute, so devices of this console are not deleted.</source>
        <translation>Il profilo non scrive quell&apos;attributo, perciò i dispositivi di questa console non vengono eliminati.</translation>
    </message>
    <message>
        <source>The profile writes that attribute (flow.lastLogonTimestamp), so AD FS deletes devices that the console keeps writing.</source>
        <translation>Il profilo scrive quell&apos;attributo (flow.lastLogonTimestamp), perciò AD FS elimina dispositivi che la console continua a scrivere.</translation>
    </message>
    <message>
        <source>Set msDS-MaximumRegistrationInactivityPeriod to 0 on the service object, or switch off flow.lastLogonTimestamp in the profile.</source>
        <translation>Impostare msDS-MaximumRegistrationInactivityPeriod a 0 nell&apos;oggetto servizio, oppure disattivare flow.lastLogonTimestamp nel profilo.</translation>
    </message>
    <message>
        <source>Does AD FS delete idle devices?</source>
        <translation>AD FS elimina i dispositivi inattivi?</translation>
    </message>
    <message>
        <source>AD FS cleans up devices that were not used for a while. It would delete what writeback maintains.</source>
        <translation>AD FS ripulisce i dispositivi che non si usano da un po&apos;. Eliminerebbe ciò che il writeback mantiene.</translation>
    </message>
    <message>
        <source>%1 holds issuer certificates of AD FS. Their values were not read.</source>
        <translation>%1 contiene certificati dell&apos;autorità emittente di AD FS. I loro valori non sono stati letti.</translation>
    </message>
    <message>
        <source>AD FS registers devices itself with them. Never delete this object.</source>
        <translation>Con essi AD FS registra da sé i dispositivi. Non eliminare mai questo oggetto.</translation>
    </message>
    <message>
        <source>The service object shows no issuer certificates; what the account may not see counts as there.</source>
        <translation>L&apos;oggetto servizio non mostra certificati dell&apos;autorità emittente; ciò che l&apos;account non può vedere si considera presente.</translation>
    </message>
    <message>
        <source>They are needed only when AD FS registers devices itself (DRS event 144 tells that they are missing). Devices written back do not need them.</source>
        <translation>Servono solo quando AD FS registra da sé i dispositivi (l&apos;evento DRS 144 segnala che mancano). Ai dispositivi riscritti non servono.</translation>
    </message>
    <message>
        <source>Does AD FS keep its issuer certificates here?</source>
        <translation>AD FS conserva qui i certificati della sua autorità emittente?</translation>
    </message>
    <message>
        <source>When AD FS registers devices itself, it keeps keys on the service object. Whoever deletes that object destroys them.</source>
        <translation>Quando AD FS registra da sé i dispositivi, conserva le chiavi nell&apos;oggetto servizio. Chi elimina quell&apos;oggetto le distrugge.</translation>
    </message>
    <message>
        <source>Nothing was applied yet, so nothing is pinned.</source>
        <translation>Non è stato ancora applicato nulla, perciò nulla è fissato.</translation>
    </message>
    <message>
        <source>The tenant is the pinned one, %1.</source>
        <translation>Il tenant è quello fissato, %1.</translation>
    </message>
    <message>
        <source>The tenant is %1, and %2 is pinned.</source>
        <translation>Il tenant è %1, quello fissato è %2.</translation>
    </message>
    <message>
        <source>The container is the pinned one, %1.</source>
        <translation>Il contenitore è quello fissato, %1.</translation>
    </message>
    <message>
        <source>The container is %1, and %2 is pinned.</source>
        <translation>Il contenitore è %1, quello fissato è %2.</translation>
    </message>
    <message>
        <source>The service object is the pinned one, %1.</source>
        <translation>L&apos;oggetto servizio è quello fissato, %1.</translation>
    </message>
    <message>
        <source>The service object is %1, and %2 is pinned.</source>
        <translation>L&apos;oggetto servizio è %1, quello fissato è %2.</translation>
    </message>
    <message>
        <source>This profile has written to another place before. If the change is meant, make a new profile for the new place; what was written stays in the old one&apos;s journal.</source>
        <translation>Questo profilo ha scritto finora in un altro luogo. Se il cambiamento è voluto, creare un nuovo profilo per il nuovo luogo; ciò che è stato scritto resta nel registro di quello vecchio.</translation>
    </message>
    <message>
        <source>Is it still the place that was approved?</source>
        <translation>È ancora il luogo approvato?</translation>
    </message>
    <message>
        <source>Tenant, container and service object are pinned at the first approved apply. A difference means that somebody rebuilt them, or that the profile was changed.</source>
        <translation>Tenant, contenitore e oggetto servizio vengono fissati alla prima applicazione approvata. Una differenza significa che qualcuno li ha ricreati o che il profilo è stato cambiato.</translation>
    </message>
    <message>
        <source>There is no msDS-DeviceRegistrationService anywhere in %1.</source>
        <translation>In %1 non c&apos;è alcun msDS-DeviceRegistrationService.</translation>
    </message>
    <message>
        <source>The service object is %1.</source>
        <translation>L&apos;oggetto servizio è %1.</translation>
    </message>
    <message>
        <source>Keep the one that AD FS uses (Get-AdfsDeviceRegistration shows its DrsObjectDN) or whose location is right, and delete the others with ADSI Edit.</source>
        <translation>Tenere quello che AD FS usa (Get-AdfsDeviceRegistration ne mostra il DrsObjectDN) o la cui posizione è giusta, ed eliminare gli altri con ADSI Edit.</translation>
    </message>
    <message>
        <source>Never delete one that holds issuer certificates: AD FS could not make new ones known to registered devices.</source>
        <translation>Non eliminarne mai uno che contiene certificati dell&apos;autorità emittente: AD FS non potrebbe far conoscere quelli nuovi ai dispositivi registrati.</translation>
    </message>
    <message>
        <source>Is there exactly one service object?</source>
        <translation>C&apos;è esattamente un oggetto servizio?</translation>
    </message>
    <message>
        <source>One object in the whole configuration partition names the place for devices. With two, AD FS and the console might look in different places.</source>
        <translation>Un solo oggetto in tutta la partizione di configurazione indica il luogo dei dispositivi. Con due, AD FS e la console potrebbero guardare in luoghi diversi.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 c&apos;è.</translation>
    </message>
    <message>
        <source>%1 is missing, or not to be seen.</source>
        <translation>%1 manca o non è visibile.</translation>
    </message>
    <message>
        <source>Is the forest prepared for device registration?</source>
        <translation>La foresta è preparata per la registrazione dei dispositivi?</translation>
    </message>
    <message>
        <source>The forest&apos;s configuration partition names the place for devices. An Enterprise Admin prepares it once.</source>
        <translation>La partizione di configurazione della foresta indica il luogo dei dispositivi. Un membro di Enterprise Admins la prepara una volta.</translation>
    </message>
    <message>
        <source>Others may write into the folder %1, which holds the journal.</source>
        <translation>Altri possono scrivere nella cartella %1, che contiene il registro.</translation>
    </message>
    <message>
        <source>Take that right away: chmod o-w %1.</source>
        <translation>Togliere quel diritto: chmod o-w %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written by this user.</source>
        <translation>Questo utente non può scrivere nella cartella %1.</translation>
    </message>
    <message>
        <source>Run the console as the user it was set up for, or give that user the folder %1.</source>
        <translation>Eseguire la console con l&apos;utente per cui è stata configurata, oppure dare a quell&apos;utente la cartella %1.</translation>
    </message>
    <message>
        <source>The folder %1 will be made at the first run; the place for it can be written.</source>
        <translation>La cartella %1 verrà creata alla prima esecuzione; nel luogo previsto si può scrivere.</translation>
    </message>
    <message>
        <source>The folder %1 can be written, and by nobody else.</source>
        <translation>Nella cartella %1 si può scrivere, e nessun altro può farlo.</translation>
    </message>
    <message>
        <source>Is there a private place for the journal?</source>
        <translation>C&apos;è un luogo privato per il registro?</translation>
    </message>
    <message>
        <source>Every write to the directory is recorded in a journal first. When it cannot be kept, or others could change it, nothing is written.</source>
        <translation>Ogni scrittura nella directory viene prima annotata in un registro. Se non si può tenerlo, o se altri potrebbero cambiarlo, non si scrive nulla.</translation>
    </message>
    <message>
        <source>The secret %1 can be read.</source>
        <translation>Il segreto %1 si può leggere.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read.</source>
        <translation>Il segreto %1 non si può leggere.</translation>
    </message>
    <message>
        <source>Can the secrets be read here?</source>
        <translation>I segreti si possono leggere qui?</translation>
    </message>
    <message>
        <source>Passwords and client secrets are kept in this machine&apos;s keychain, or in files that the service manager gives to a service. Without them nobody can sign in to the cloud or the directory.</source>
        <translation>Password e segreti client stanno nel portachiavi di questa macchina, o in file che il gestore dei servizi dà a un servizio. Senza di essi nessuno può accedere al cloud o alla directory.</translation>
    </message>
    <message>
        <source>%1 MB are free for %2.</source>
        <translation>%1 MB sono liberi per %2.</translation>
    </message>
    <message>
        <source>Make room: the journal must be written before the directory is.</source>
        <translation>Fare spazio: il registro va scritto prima della directory.</translation>
    </message>
    <message>
        <source>A large tenant needs about 600 MB for every million devices, and the journal grows with each change. Make room in time.</source>
        <translation>Un tenant grande richiede circa 600 MB per ogni milione di dispositivi, e il registro cresce a ogni modifica. Fare spazio in tempo.</translation>
    </message>
    <message>
        <source>Is there room for journal and snapshots?</source>
        <translation>C&apos;è spazio per registro e istantanee?</translation>
    </message>
    <message>
        <source>The journal and what was read last are kept on this machine. A full disk stops writeback before it writes anything.</source>
        <translation>Il registro e ciò che è stato letto per ultimo stanno su questa macchina. Un disco pieno ferma il writeback prima che scriva qualcosa.</translation>
    </message>
    <message>
        <source>The account may create devices in %1, through the entry %2.</source>
        <translation>L&apos;account può creare dispositivi in %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>A conditional entry on %1 decides, and only the server can tell: %2.</source>
        <translation>Decide una voce condizionale su %1, e solo il server può dirlo: %2.</translation>
    </message>
    <message>
        <source>Give the right by an entry without a condition.</source>
        <translation>Dare il diritto con una voce senza condizione.</translation>
    </message>
    <message>
        <source>An entry on %1 denies the account (%3) to create devices: %2.</source>
        <translation>Una voce su %1 nega all&apos;account (%3) la creazione di dispositivi: %2.</translation>
    </message>
    <message>
        <source>Remove that entry, or take the account out of the group it names.</source>
        <translation>Rimuovere quella voce, oppure togliere l&apos;account dal gruppo che essa indica.</translation>
    </message>
    <message>
        <source>No entry on %1 lets the account (%3) or a group of it create devices.</source>
        <translation>Nessuna voce su %1 consente all&apos;account (%3) o a un suo gruppo di creare dispositivi.</translation>
    </message>
    <message>
        <source>May the connector account create devices?</source>
        <translation>L&apos;account connettore può creare dispositivi?</translation>
    </message>
    <message>
        <source>The account needs one right on the container: to create objects of the class msDS-Device. It is computed from the container&apos;s own list, for all groups of the account.</source>
        <translation>L&apos;account ha bisogno di un solo diritto sul contenitore: creare oggetti della classe msDS-Device. Viene calcolato dall&apos;elenco proprio del contenitore, per tutti i gruppi dell&apos;account.</translation>
    </message>
    <message>
        <source>Remove the entry %2 from %1, or the account from the group it names.</source>
        <translation>Rimuovere la voce %2 da %1, oppure l&apos;account dal gruppo che essa indica.</translation>
    </message>
    <message>
        <source>The account may replicate the domain %1 with all password hashes, through the entry %2.</source>
        <translation>L&apos;account può replicare il dominio %1 con tutti gli hash delle password, tramite la voce %2.</translation>
    </message>
    <message>
        <source>The account may change the permissions of the domain %1, through the entry %2.</source>
        <translation>L&apos;account può cambiare le autorizzazioni del dominio %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>The account may create users in the domain %1, through the entry %2.</source>
        <translation>L&apos;account può creare utenti nel dominio %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>The account may reset passwords of users in the domain %1, through the entry %2.</source>
        <translation>L&apos;account può reimpostare le password degli utenti nel dominio %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>The account may write users of the domain %1, through the entry %2.</source>
        <translation>L&apos;account può scrivere gli utenti del dominio %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>The account is a member, directly or through groups, of the administrators&apos; group %1.</source>
        <translation>L&apos;account è membro, direttamente o tramite gruppi, del gruppo di amministratori %1.</translation>
    </message>
    <message>
        <source>Use a plain account that has only the entries on the container. What an administrator creates belongs to the administrators&apos; group, so the console could not tell its own devices by their owner.</source>
        <translation>Usare un account semplice che abbia solo le voci sul contenitore. Ciò che un amministratore crea appartiene al gruppo degli amministratori, perciò la console non potrebbe riconoscere i propri dispositivi dal proprietario.</translation>
    </message>
    <message>
        <source>The permissions of the domain&apos;s root may not be read.</source>
        <translation>Le autorizzazioni della radice del dominio non si possono leggere.</translation>
    </message>
    <message>
        <source>The account is in no administrators&apos; group, and the domain&apos;s root grants it nothing beyond reading.</source>
        <translation>L&apos;account non è in alcun gruppo di amministratori, e la radice del dominio non gli concede nulla oltre la lettura.</translation>
    </message>
    <message>
        <source>Does the account have more rights than it needs?</source>
        <translation>L&apos;account ha più diritti di quanti gliene servono?</translation>
    </message>
    <message>
        <source>Its password is stored on this machine. Every right beyond need is a right of whoever gets hold of it.</source>
        <translation>La sua password è conservata su questa macchina. Ogni diritto oltre il necessario è un diritto di chi se ne impossessa.</translation>
    </message>
    <message>
        <source>The account may also write devices that others made, such as %1, through the entry %2.</source>
        <translation>L&apos;account può scrivere anche dispositivi creati da altri, ad esempio %1, tramite la voce %2.</translation>
    </message>
    <message>
        <source>Let the entry apply to what the account creates only: Creator Owner in the place of the account. Keep it as it is while you take over devices of a former writer.</source>
        <translation>Far valere la voce solo per ciò che l&apos;account crea: CREATOR OWNER al posto dell&apos;account. Lasciarla com&apos;è finché si adottano dispositivi di uno scrittore precedente.</translation>
    </message>
    <message>
        <source>The account may not write the %1 devices of others that were looked at.</source>
        <translation>L&apos;account non può scrivere i %1 dispositivi di altri che sono stati esaminati.</translation>
    </message>
    <message>
        <source>The account could not write a device that somebody else makes.</source>
        <translation>L&apos;account non potrebbe scrivere un dispositivo creato da qualcun altro.</translation>
    </message>
    <message>
        <source>Are the devices of others out of its reach?</source>
        <translation>I dispositivi di altri sono fuori dalla sua portata?</translation>
    </message>
    <message>
        <source>Whoever writes a device&apos;s owner can sign in to AD FS as that owner. The account should reach what it made itself, and nothing else.</source>
        <translation>Chi scrive il proprietario di un dispositivo può accedere ad AD FS come quel proprietario. L&apos;account deve raggiungere ciò che ha creato da sé, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>On %1 the account may not: %2.</source>
        <translation>Su %1 l&apos;account non può: %2.</translation>
    </message>
    <message>
        <source>The entry that decides there: %3.</source>
        <translation>La voce che lì decide: %3.</translation>
    </message>
    <message>
        <source>%1 does not inherit permissions from the container.</source>
        <translation>%1 non eredita le autorizzazioni dal contenitore.</translation>
    </message>
    <message>
        <source>A device that the account makes in %1 can be written and deleted by it.</source>
        <translation>L&apos;account può scrivere ed eliminare un dispositivo che crea in %1.</translation>
    </message>
    <message>
        <source>On a device that the account makes in %1, it may not: %2.</source>
        <translation>Su un dispositivo che l&apos;account crea in %1 non può: %2.</translation>
    </message>
    <message>
        <source>Being the owner does not include writing: creating would work, and every later update would fail.</source>
        <translation>Essere il proprietario non comprende la scrittura: la creazione riuscirebbe, e ogni aggiornamento successivo fallirebbe.</translation>
    </message>
    <message>
        <source>The account may write and delete all %1 devices of ours that were looked at.</source>
        <translation>L&apos;account può scrivere ed eliminare tutti i %1 nostri dispositivi esaminati.</translation>
    </message>
    <message>
        <source>%2 of %1 devices of ours that were looked at cannot be maintained.</source>
        <translation>%2 dei %1 nostri dispositivi esaminati non si possono mantenere.</translation>
    </message>
    <message>
        <source>Switch inheritance on again for the devices named: their page Security, Advanced, Enable inheritance.</source>
        <translation>Riattivare l&apos;ereditarietà per i dispositivi indicati: la loro pagina “Sicurezza”, “Avanzate”, “Abilita ereditarietà”.</translation>
    </message>
    <message>
        <source>May it write and delete its own devices?</source>
        <translation>Può scrivere ed eliminare i propri dispositivi?</translation>
    </message>
    <message>
        <source>Every change in the cloud becomes a write to an existing device. Rights that are missing there are the most common cause of devices that are created and never updated.</source>
        <translation>Ogni modifica nel cloud diventa una scrittura su un dispositivo esistente. I diritti che lì mancano sono la causa più comune di dispositivi creati e mai aggiornati.</translation>
    </message>
    <message>
        <source>The server tells effective rights of the account that signs in only; another account is judged here.</source>
        <translation>Il server indica i diritti effettivi solo per l&apos;account che accede; qui si valuta un altro account.</translation>
    </message>
    <message>
        <source>This server does not tell effective rights.</source>
        <translation>Questo server non indica i diritti effettivi.</translation>
    </message>
    <message>
        <source>On creating devices in %1 the server and the computation agree.</source>
        <translation>Sulla creazione di dispositivi in %1 server e calcolo concordano.</translation>
    </message>
    <message>
        <source>On creating devices in %1 the server says otherwise than the computation.</source>
        <translation>Sulla creazione di dispositivi in %1 il server dice altro rispetto al calcolo.</translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server and the computation agree.</source>
        <translation>Sulla modifica delle autorizzazioni di %1 server e calcolo concordano.</translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server says otherwise than the computation.</source>
        <translation>Sulla modifica delle autorizzazioni di %1 il server dice altro rispetto al calcolo.</translation>
    </message>
    <message>
        <source>Trust the server. Please report it, with the permissions of that object.</source>
        <translation>Fidarsi del server. Segnalarlo, con le autorizzazioni di quell&apos;oggetto.</translation>
    </message>
    <message>
        <source>Does the server agree with what was computed?</source>
        <translation>Il server concorda con quanto calcolato?</translation>
    </message>
    <message>
        <source>Rights are computed from permission lists, for any account. For the account that signs in, the server itself can be asked, which proves the computation.</source>
        <translation>I diritti vengono calcolati dagli elenchi di autorizzazioni, per qualsiasi account. Per l&apos;account che accede si può interrogare il server stesso, il che conferma il calcolo.</translation>
    </message>
    <message>
        <source>The account has %1 on %2, through the entry %3.</source>
        <translation>L&apos;account ha %1 su %2, tramite la voce %3.</translation>
    </message>
    <message>
        <source>The account reads %1 and changes nothing there.</source>
        <translation>L&apos;account legge %1 e non vi cambia nulla.</translation>
    </message>
    <message>
        <source>The configuration tree is missing, or its permissions may not be read.</source>
        <translation>L&apos;albero di configurazione manca, oppure le sue autorizzazioni non si possono leggere.</translation>
    </message>
    <message>
        <source>Remove these entries: reading is enough here. Entra Connect&apos;s preparation grants them.</source>
        <translation>Rimuovere queste voci: qui basta leggere. Le concede la preparazione di Entra Connect.</translation>
    </message>
    <message>
        <source>Is the forest&apos;s configuration out of its reach?</source>
        <translation>La configurazione della foresta è fuori dalla sua portata?</translation>
    </message>
    <message>
        <source>The account only needs to read where devices belong. Rights to change that place are a way around every other protection.</source>
        <translation>L&apos;account deve solo leggere dove vanno i dispositivi. I diritti di cambiare quel luogo sono un modo per aggirare ogni altra protezione.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Poi ripetere il controllo.</translation>
    </message>
    <message>
        <source>They let the account create devices there, and write and delete only what it created itself.</source>
        <translation>Consentono all&apos;account di creare lì dispositivi, e di scrivere ed eliminare solo ciò che ha creato da sé.</translation>
    </message>
    <message>
        <source>Devices that this console creates serve AD FS sign-in by client TLS and PKeyAuth. Sign-in methods that need the device&apos;s transport key do not work for them, because the cloud does not give that key away.</source>
        <translation>I dispositivi creati da questa console servono per l&apos;accesso ad AD FS con TLS client e PKeyAuth. I metodi di accesso che richiedono la chiave di trasporto del dispositivo non funzionano, perché il cloud non fornisce quella chiave.</translation>
    </message>
    <message>
        <source>The devices are for device-based access with AD FS, which looks for them in the directory.</source>
        <translation>I dispositivi servono per l&apos;accesso basato sul dispositivo con AD FS, che li cerca nella directory.</translation>
    </message>
    <message>
        <source>The devices are for Windows Hello for Business with hybrid certificate trust, which needs them in the directory, federation by AD FS 2016 or later, and a certificate authority.</source>
        <translation>I dispositivi servono per Windows Hello for Business con attendibilità del certificato ibrida, che li richiede nella directory, insieme alla federazione con AD FS 2016 o successivo e a un&apos;autorità di certificazione.</translation>
    </message>
    <message>
        <source>The profile does not say what the devices are for (scenario is undecided).</source>
        <translation>Il profilo non dice a che cosa servono i dispositivi (scenario è undecided).</translation>
    </message>
    <message>
        <source>Device writeback is needed for device-based access with AD FS, and for Windows Hello for Business with hybrid certificate trust. It is not needed for Windows Hello for Business with cloud Kerberos trust or key trust, for Conditional Access in the cloud, for Intune, or for single sign-on of Entra joined devices.</source>
        <translation>Il writeback dei dispositivi serve per l&apos;accesso basato sul dispositivo con AD FS e per Windows Hello for Business con attendibilità del certificato ibrida. Non serve per Windows Hello for Business con attendibilità Kerberos cloud o attendibilità della chiave, per l&apos;accesso condizionale nel cloud, per Intune o per l&apos;accesso Single Sign-On dei dispositivi aggiunti a Entra.</translation>
    </message>
    <message>
        <source>Is device writeback needed here?</source>
        <translation>Qui serve il writeback dei dispositivi?</translation>
    </message>
    <message>
        <source>Writeback copies devices into the directory for two purposes only. For everything else it is work and risk without a benefit.</source>
        <translation>Il writeback copia i dispositivi nella directory per due soli scopi. Per tutto il resto è lavoro e rischio senza beneficio.</translation>
    </message>
    <message>
        <source>The domain has no account named as Entra Connect names its own (MSOL_, AAD_, ADSyncMSA).</source>
        <translation>Il dominio non ha account con un nome come quelli che Entra Connect dà ai propri (MSOL_, AAD_, ADSyncMSA).</translation>
    </message>
    <message>
        <source>The account %1 is named as Entra Connect names its own.</source>
        <translation>L&apos;account %1 ha un nome come quelli che Entra Connect dà ai propri.</translation>
    </message>
    <message>
        <source>Entra Connect may well go on synchronising users; only its device writeback must be off.</source>
        <translation>Entra Connect può benissimo continuare a sincronizzare gli utenti; solo il suo writeback dei dispositivi deve essere disattivato.</translation>
    </message>
    <message>
        <source>Is Entra Connect at home in this domain?</source>
        <translation>Entra Connect è presente in questo dominio?</translation>
    </message>
    <message>
        <source>Entra Connect works with accounts of well-known names. They tell where to look when a second writer shows itself.</source>
        <translation>Entra Connect lavora con account dai nomi ben noti. Indicano dove guardare quando si manifesta un secondo scrittore.</translation>
    </message>
    <message>
        <source>%1 made at least %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation>%1 ha creato almeno %2 dispositivi con un&apos;ancora cloud negli ultimi sette giorni, il più recente il %3: %4.</translation>
    </message>
    <message>
        <source>Find that account: it is Entra Connect, or another installation of this console. Switch its device writeback off first.</source>
        <translation>Trovare quell&apos;account: è Entra Connect o un&apos;altra installazione di questa console. Disattivare prima il suo writeback dei dispositivi.</translation>
    </message>
    <message>
        <source>When it is off, say so (dwctl check --other-writer-off); its devices can then be adopted.</source>
        <translation>Quando è disattivata, dichiararlo (dwctl check --other-writer-off); allora i suoi dispositivi si possono adottare.</translation>
    </message>
    <message>
        <source>Every device with a cloud anchor that was looked at is this console&apos;s own.</source>
        <translation>Ogni dispositivo esaminato con un&apos;ancora cloud è di questa console.</translation>
    </message>
    <message>
        <source>Does somebody else write devices into the container?</source>
        <translation>Qualcun altro scrive dispositivi nel contenitore?</translation>
    </message>
    <message>
        <source>The directory tells who made each object and when. New devices of another account mean that a second writer is at work.</source>
        <translation>La directory dice chi ha creato ogni oggetto e quando. Nuovi dispositivi di un altro account significano che è all&apos;opera un secondo scrittore.</translation>
    </message>
    <message>
        <source>This setting of the tenant is shown to a signed-in Global Administrator only, never to an application. Look at the directory&apos;s side instead (writers.directory).</source>
        <translation>Questa impostazione del tenant si mostra solo a un amministratore globale che ha eseguito l&apos;accesso, mai a un&apos;applicazione. Guardare invece il lato della directory (writers.directory).</translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched on in the tenant (deviceWritebackEnabled).</source>
        <translation>Il writeback dei dispositivi di Entra Connect è attivo nel tenant (deviceWritebackEnabled).</translation>
    </message>
    <message>
        <source>Switch device writeback off in Entra Connect, under Configure device options, before the console writes. Two writers undo each other&apos;s work.</source>
        <translation>Disattivare il writeback dei dispositivi in Entra Connect, in “Configura le opzioni del dispositivo”, prima che la console scriva. Due scrittori si annullano il lavoro a vicenda.</translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched off in the tenant.</source>
        <translation>Il writeback dei dispositivi di Entra Connect è disattivato nel tenant.</translation>
    </message>
    <message>
        <source>Does Entra Connect write devices back, by the tenant&apos;s settings?</source>
        <translation>Secondo le impostazioni del tenant, Entra Connect riscrive i dispositivi?</translation>
    </message>
    <message>
        <source>Two writers on one container overwrite and delete each other&apos;s objects. Only one may be on.</source>
        <translation>Due scrittori su un contenitore si sovrascrivono ed eliminano gli oggetti a vicenda. Solo uno può essere attivo.</translation>
    </message>
    <message>
        <source>device writeback is left</source>
        <translation>il writeback dei dispositivi viene terminato</translation>
    </message>
    <message>
        <source>%1 may not create %2 in %3.</source>
        <translation>%1 non può creare %2 in %3.</translation>
    </message>
    <message>
        <source>%1 may not change the permissions of %2.</source>
        <translation>%1 non può modificare le autorizzazioni di %2.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin), or hand them the script (--script).</source>
        <translation>Eseguirlo come Enterprise Admin che è anche Domain Admin del dominio che contiene i dispositivi (--admin), oppure dargli lo script (--script).</translation>
    </message>
    <message>
        <source>This console has written nothing yet.</source>
        <translation>Questa console non ha ancora scritto nulla.</translation>
    </message>
    <message>
        <source>All %1 devices of ours that were looked at are as the last run left them.</source>
        <translation>Tutti i %1 dispositivi propri esaminati sono come li ha lasciati l&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 devices of ours.</source>
        <translation>Qualcun altro ha modificato %1 dispositivi propri.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Su %1: %2.</translation>
    </message>
    <message>
        <source>Find out who writes there: the directory&apos;s audit log names the account. Two writers undo each other&apos;s work.</source>
        <translation>Scoprire chi scrive lì: il registro di controllo della directory indica l&apos;account. Due scrittori annullano l&apos;uno il lavoro dell&apos;altro.</translation>
    </message>
    <message>
        <source>The next plan shows each of these values, and stops until somebody approves.</source>
        <translation>Il prossimo piano mostra ciascuno di questi valori e si ferma finché qualcuno non approva.</translation>
    </message>
    <message>
        <source>Has somebody else changed what this console wrote?</source>
        <translation>Qualcun altro ha modificato ciò che questa console ha scritto?</translation>
    </message>
    <message>
        <source>The journal knows every value that was written last. A value that is different now was changed by somebody else.</source>
        <translation>Il journal conosce ogni valore scritto per ultimo. Un valore ora diverso è stato modificato da qualcun altro.</translation>
    </message>
    <message>
        <source>Does nobody else need these objects?</source>
        <translation>Nessun altro ha bisogno di questi oggetti?</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <translation>%1 non può eliminare %2.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin).</source>
        <translation>Eseguirlo come Enterprise Admin che è anche Domain Admin del dominio che contiene i dispositivi (--admin).</translation>
    </message>
    <message>
        <source>%1 holds issuer certificates: AD FS registers devices with them.</source>
        <translation>%1 contiene certificati dell&apos;autorità emittente: AD FS li usa per registrare i dispositivi.</translation>
    </message>
    <message>
        <source>Leave it. Only who gives up device registration by AD FS may delete it, with AD FS&apos;s own tools.</source>
        <translation>Lasciarlo. Può eliminarlo solo chi rinuncia alla registrazione dei dispositivi con AD FS, con gli strumenti di AD FS.</translation>
    </message>
    <message>
        <source>%1 may not see whether %2 holds issuer certificates, so they count as there.</source>
        <translation>%1 non può vedere se %2 contiene certificati dell&apos;autorità emittente; perciò si considerano presenti.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin (--admin).</source>
        <translation>Eseguirlo come membro di Enterprise Admins (--admin).</translation>
    </message>
    <message>
        <source>%1 holds %2 objects.</source>
        <translation>%1 contiene %2 oggetti.</translation>
    </message>
    <message>
        <source>Delete this console&apos;s own with dwctl disable --delete-devices. Devices of AD FS or of another writer need the container: leave it then, and take only the permissions back (--remove-entries).</source>
        <translation>Eliminare quelli di questa console con dwctl disable --delete-devices. I dispositivi di AD FS o di un altro scrittore hanno bisogno del contenitore: in tal caso lasciarlo e togliere solo le autorizzazioni (--remove-entries).</translation>
    </message>
    <message>
        <source>Can the container be made in this domain?</source>
        <translation>Il contenitore può essere creato in questo dominio?</translation>
    </message>
    <message>
        <source>The forest %1 has no domain %2.</source>
        <translation>La foresta %1 non ha un dominio %2.</translation>
    </message>
    <message>
        <source>Its domains: %1.</source>
        <translation>I suoi domini: %1.</translation>
    </message>
    <message>
        <source>Devices of this forest have their place already: %1, in the domain %2.</source>
        <translation>I dispositivi di questa foresta hanno già il loro posto: %1, nel dominio %2.</translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first (dwctl disable).</source>
        <translation>Preparare il dominio %1, oppure lasciare prima il writeback dei dispositivi (dwctl disable).</translation>
    </message>
    <message>
        <source>%1 holds the domain %2, not %3: the container can be made only by a controller of %3.</source>
        <translation>%1 ospita il dominio %2, non %3: il contenitore può essere creato solo da un controller di %3.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it.</source>
        <translation>Nel profilo, impostare directory.domain su %3 e directory.servers su un suo controller scrivibile.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it: %4.</source>
        <translation>Nel profilo, impostare directory.domain su %3 e directory.servers su un suo controller scrivibile: %4.</translation>
    </message>
    <message>
        <source>Can the service connection point name this tenant?</source>
        <translation>Il punto di connessione del servizio può indicare questo tenant?</translation>
    </message>
    <message>
        <source>%1 has the keyword enterpriseDrsName:%2: computers of this forest register with AD FS.</source>
        <translation>%1 ha la parola chiave enterpriseDrsName:%2: i computer di questa foresta si registrano presso AD FS.</translation>
    </message>
    <message>
        <source>Of both kinds beside each other clients take neither (event 330 of User Device Registration), so that no computer registers any more.</source>
        <translation>Se i due tipi stanno insieme, i client non ne accettano nessuno (evento 330 di User Device Registration), e nessun computer si registra più.</translation>
    </message>
    <message>
        <source>First decide which kind this forest is to have. What depends on the enterprise one: computers that registered with AD FS, and sign-ins that AD FS lets in because of their device.</source>
        <translation>Decidere prima quale tipo deve avere questa foresta. Da quello aziendale dipendono: i computer registrati presso AD FS, e gli accessi che AD FS consente grazie al loro dispositivo.</translation>
    </message>
    <message>
        <source>To register with the cloud instead, remove that keyword by hand (ADSI Edit, object %1, attribute keywords), and prepare again. To keep AD FS, prepare without the connection point: writeback does not need it.</source>
        <translation>Per registrarsi invece nel cloud, rimuovere a mano quella parola chiave (ADSI Edit, oggetto %1, attributo keywords) e preparare di nuovo. Per mantenere AD FS, preparare senza il punto di connessione: il writeback non ne ha bisogno.</translation>
    </message>
    <message>
        <source>%1 names %2 other tenants.</source>
        <translation>%1 indica %2 altri tenant.</translation>
    </message>
    <message>
        <source>Remove the wrong keywords azureADId: by hand, and prepare again.</source>
        <translation>Rimuovere a mano le parole chiave azureADId: errate e preparare di nuovo.</translation>
    </message>
    <message>
        <source>%1 names another tenant: %2, not %3.</source>
        <translation>%1 indica un altro tenant: %2, non %3.</translation>
    </message>
    <message>
        <source>Replaced, computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it, and devices that came from there are not found in this one.</source>
        <translation>Una volta sostituito, i computer che si aggiungono da quel momento si registrano in questo tenant. Quelli registrati nell&apos;altro vi restano finché non lo lasciano, e i dispositivi arrivati da quello non si trovano in questo.</translation>
    </message>
    <message>
        <source>%1 is no service connection point but of the class %2.</source>
        <translation>%1 non è un punto di connessione del servizio, ma della classe %2.</translation>
    </message>
    <message>
        <source>Whoever made it knows what it is for. Clients look for their tenant at this very name.</source>
        <translation>Chi lo ha creato sa a che cosa serve. I client cercano il loro tenant proprio sotto questo nome.</translation>
    </message>
    <message>
        <source>%1 is no verified domain of the tenant.</source>
        <translation>%1 non è un dominio verificato del tenant.</translation>
    </message>
    <message>
        <source>Name one that check cloud.tenant shows, or leave the choice to the program.</source>
        <translation>Indicarne uno mostrato da check cloud.tenant, o lasciare la scelta al programma.</translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is not known.</source>
        <translation>Il dominio che il punto di connessione deve indicare non è noto.</translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant: dwctl prepare --connection-point --connection-domain NAME.</source>
        <translation>Indicare un dominio verificato del tenant: dwctl prepare --connection-point --connection-domain NAME.</translation>
    </message>
    <message>
        <source>AD FS was set up to register devices here. Where a connection point names a tenant, AD FS switches its own registration service off; its device authentication stays on.</source>
        <translation>AD FS è stato configurato qui per registrare i dispositivi. Dove un punto di connessione indica un tenant, AD FS disattiva il proprio servizio di registrazione; la sua autenticazione dei dispositivi resta attiva.</translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADName:.</source>
        <translation>Il punto di connessione del servizio non ha la parola chiave azureADName:.</translation>
    </message>
    <message>
        <source>Clients find their tenant only with both keywords.</source>
        <translation>I client trovano il loro tenant solo con entrambe le parole chiave.</translation>
    </message>
    <message>
        <source>The service connection point cannot be read by clients: azureADId: %1, azureADName: %2.</source>
        <translation>I client non possono leggere il punto di connessione del servizio: azureADId: %1, azureADName: %2.</translation>
    </message>
    <message>
        <source>Only one kind may stand there, and removing the enterprise one is a decision for who runs AD FS: computers that register with AD FS stop doing so.</source>
        <translation>Può starci un solo tipo, e rimuovere quello aziendale è una decisione di chi gestisce AD FS: i computer che si registrano presso AD FS smettono di farlo.</translation>
    </message>
    <message>
        <source>%1 may not change the keywords of %2.</source>
        <translation>%1 non può modificare le parole chiave di %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form%2.</source>
        <translation>%1 non contiene alcun certificato in formato PEM%2.</translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate in cloud.signIn.certificateFile of the profile.</source>
        <translation>Indicare il certificato della registrazione app nel profilo come cloud.signIn.certificateFile.</translation>
    </message>
    <message>
        <source>The private key in %1 is no RSA key.</source>
        <translation>La chiave privata in %1 non è una chiave RSA.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID takes certificates with RSA keys: make one of 2048 bits or more.</source>
        <translation>Microsoft Entra ID accetta certificati con chiavi RSA: crearne una di almeno 2048 bit.</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to another certificate.</source>
        <translation>La chiave privata in %1 appartiene a un altro certificato.</translation>
    </message>
    <message>
        <source>Name certificate and key of one pair in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation>Indicare il certificato e la chiave di una stessa coppia nel profilo come cloud.signIn.certificateFile e cloud.signIn.keyFile.</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used%2.</source>
        <translation>Il certificato o la chiave in %1 non è utilizzabile%2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 non contiene alcun certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate as cloud.signIn.certificateFile in the profile.</source>
        <translation>Indicare il certificato della registrazione app come cloud.signIn.certificateFile nel profilo.</translation>
    </message>
    <message>
        <source>Make a new key and certificate, add the certificate to the app registration, and name both files in the profile before this one ends.</source>
        <translation>Creare una nuova chiave e un nuovo certificato, aggiungere il certificato alla registrazione app e indicare entrambi i file nel profilo prima che questo scada.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in expired on %1.</source>
        <translation>Il certificato di accesso è scaduto il %1.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in expires on %1, in %2 days.</source>
        <translation>Il certificato di accesso scade il %1, tra %2 giorni.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in is valid until %1, for %2 days.</source>
        <translation>Il certificato di accesso è valido fino al %1, ancora %2 giorni.</translation>
    </message>
    <message>
        <source>How long is the secret or certificate of the sign-in valid?</source>
        <translation>Fino a quando è valido il segreto o il certificato di accesso?</translation>
    </message>
    <message>
        <source>Client secrets end after two years at most, certificates on the date they name. The day after, writeback stands still.</source>
        <translation>I segreti client scadono al massimo dopo due anni, i certificati nella data che indicano. Il giorno dopo il writeback si ferma.</translation>
    </message>
    <message>
        <source>Only the file says that %1 is a verified domain of the tenant.</source>
        <translation>Solo il file dice che %1 è un dominio verificato del tenant.</translation>
    </message>
    <message>
        <source>Let this machine read the cloud (dwctl secret set client-secret), or repeat the domain: dwctl apply FILE --connection-domain NAME.</source>
        <translation>Consentire a questo computer di leggere il cloud (dwctl secret set client-secret), oppure ripetere il dominio: dwctl apply FILE --connection-domain NAME.</translation>
    </message>
    <message>
        <source>Check cloud.signIn.certificateFile and cloud.signIn.keyFile in the profile.</source>
        <translation>Controllare cloud.signIn.certificateFile e cloud.signIn.keyFile nel profilo.</translation>
    </message>
    <message>
        <source>An Enterprise Admin may switch it on: Enable-ADOptionalFeature &apos;Recycle Bin Feature&apos;. It cannot be switched off again.</source>
        <translation>Un Enterprise Admin può attivarlo: Enable-ADOptionalFeature &apos;Recycle Bin Feature&apos;. Non si può più disattivare.</translation>
    </message>
    <message>
        <source>Without it a device deleted by mistake is made anew from the cloud by the next run, but without what only the directory held.</source>
        <translation>Senza di esso, l&apos;esecuzione successiva ricrea dal cloud un dispositivo eliminato per errore, ma senza ciò che aveva solo la directory.</translation>
    </message>
    <message>
        <source>More than one service object names a place for devices, below %1%2.</source>
        <translation>Più di un oggetto servizio indica un posto per i dispositivi, sotto %1%2.</translation>
    </message>
    <message>
        <source>The forest is not prepared for devices: %1 is missing, or names no container%2.</source>
        <translation>La foresta non è preparata per i dispositivi: %1 manca, o non indica un contenitore%2.</translation>
    </message>
    <message>
        <source>Only if AD FS is to register devices itself as well: run Initialize-ADDeviceRegistration on an AD FS server first. It makes the same objects, together with keys that only AD FS can make.</source>
        <translation>Solo se anche AD FS deve registrare dispositivi: eseguire prima Initialize-ADDeviceRegistration su un server AD FS. Crea gli stessi oggetti, insieme a chiavi che solo AD FS può creare.</translation>
    </message>
    <message>
        <source>This asks about the service object, which is not there yet.</source>
        <translation>La domanda riguarda l&apos;oggetto servizio, che non c&apos;è ancora.</translation>
    </message>
    <message>
        <source>By hand, a Domain Admin adds these entries to the permissions of %1: (OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)</source>
        <translation>A mano, un Domain Admin aggiunge queste voci alle autorizzazioni di %1: (OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)</translation>
    </message>
    <message>
        <source>Decide which of the two it is: here, in Settings, or as scenario in the profile, which is adfs or whfbCertificateTrust. Whoever runs AD FS or the sign-in with Windows Hello knows.</source>
        <translation>Decidere quale dei due scopi è: qui, nelle Impostazioni o come scenario nel profilo, adfs o whfbCertificateTrust. Lo sa chi gestisce AD FS o l&apos;accesso con Windows Hello.</translation>
    </message>
    <message>
        <source>If it is none of them, you do not need this console.</source>
        <translation>Se non è nessuno dei due, questa console non serve.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form%2.</source>
        <translation>%1 non contiene una chiave privata in formato PEM%2.</translation>
    </message>
    <message>
        <source>Name the file with the certificate&apos;s private key in cloud.signIn.keyFile of the profile. A certificate alone, as it is uploaded to the app registration, is not enough.</source>
        <translation>Indicare in cloud.signIn.keyFile del profilo il file con la chiave privata del certificato. Il solo certificato, come si carica nella registrazione dell&apos;app, non basta.</translation>
    </message>
    <message>
        <source>The private key in %1 is encrypted, and the passphrase for it is missing or wrong.</source>
        <translation>La chiave privata in %1 è cifrata, e la sua passphrase manca o è errata.</translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2.</source>
        <translation>Il certificato in %1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>Make a new certificate, add it to the app registration, and name it and its key in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation>Creare un nuovo certificato, aggiungerlo alla registrazione dell&apos;app e indicarlo con la sua chiave in cloud.signIn.certificateFile e cloud.signIn.keyFile del profilo.</translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor were looked at.</source>
        <translation>Sono stati esaminati tutti i %1 dispositivi con ancora cloud.</translation>
    </message>
    <message>
        <source>In the time for one check %1 of about %2 objects of the container were looked at.</source>
        <translation>Nel tempo di un controllo sono stati esaminati %1 di circa %2 oggetti del contenitore.</translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor were looked at; there are more.</source>
        <translation>Nel tempo di un controllo sono stati esaminati %1 dispositivi con ancora cloud; ce ne sono altri.</translation>
    </message>
    <message>
        <source>More than one account has the name %1%2.</source>
        <translation>Più di un account ha il nome %1%2.</translation>
    </message>
    <message>
        <source>Give all but one of them another user principal name, or name the account by its distinguished name.</source>
        <translation>Dare a tutti tranne uno un altro nome dell&apos;entità utente, oppure indicare l&apos;account con il suo distinguished name.</translation>
    </message>
    <message>
        <source>%1 devices with a cloud anchor were looked at. They have more kinds of permissions than can be told apart: the rest was not judged.</source>
        <translation>Sono stati esaminati %1 dispositivi con un&apos;ancora cloud. Hanno più tipi di autorizzazioni di quanti se ne possano distinguere: il resto non è stato valutato.</translation>
    </message>
    <message>
        <source>A run is writing, or was broken off and not yet settled by the next one: what it wrote cannot be told from what others wrote.</source>
        <translation>Un&apos;esecuzione sta scrivendo, o è stata interrotta e la successiva non l&apos;ha ancora chiusa: ciò che ha scritto non si distingue da ciò che hanno scritto altri.</translation>
    </message>
    <message>
        <source>Check again when it has ended.</source>
        <translation>Ripetere il controllo quando è terminata.</translation>
    </message>
    <message>
        <source>In the way of device writeback: %1.</source>
        <translation>D&apos;ostacolo al writeback dei dispositivi: %1.</translation>
    </message>
    <message>
        <source>Nothing failed, but whether device writeback can begin is not known: of the checks that matter, %1 could not be told.</source>
        <translation>Nulla è fallito, ma se il writeback dei dispositivi possa cominciare non è noto: controlli necessari di cui non si conosce l&apos;esito: %1.</translation>
    </message>
    <message>
        <source>Device writeback can begin. To be looked at: %1.</source>
        <translation>Il writeback dei dispositivi può cominciare. Da esaminare: %1.</translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation>Il writeback dei dispositivi può cominciare.</translation>
    </message>
    <message>
        <source>Give the passphrase again: dwctl secret set key-passphrase.</source>
        <translation>Indicare di nuovo la passphrase: dwctl secret set key-passphrase.</translation>
    </message>
    <message>
        <source>Give the passphrase again, where the key is named.</source>
        <translation>Indicare di nuovo la passphrase, dove è indicata la chiave.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it in Settings, and note its date there.</source>
        <translation>Creare un nuovo segreto client nella registrazione dell&apos;app, memorizzarlo nelle Impostazioni e annotarvi la data.</translation>
    </message>
    <message>
        <source>If that is meant, say so by the id of the tenant that is replaced: --replace-tenant %1. Else correct cloud.tenantId in the profile.</source>
        <translation>Se è voluto, dirlo con l&apos;id del tenant sostituito: --replace-tenant %1. Altrimenti correggere cloud.tenantId nel profilo.</translation>
    </message>
    <message>
        <source>If that is meant, type the id of the tenant that is replaced, %1, in step Review. Else correct the tenant id in Settings.</source>
        <translation>Se è voluto, digitare nel passaggio Verifica l&apos;id del tenant sostituito, %1. Altrimenti correggere l&apos;id del tenant nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Let this machine read the cloud: store the client secret in Settings.</source>
        <translation>Far leggere il cloud a questa macchina: memorizzare il segreto client nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant in step Review: “Domain that it names”.</source>
        <translation>Indicare nel passaggio Verifica un dominio verificato del tenant: «Dominio che indica».</translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one in Settings.</source>
        <translation>Cambiare la password per tempo e memorizzare la nuova nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Make one: the wizard that connects asks for what it needs.</source>
        <translation>Crearne uno: la procedura di connessione chiede ciò che serve.</translation>
    </message>
    <message>
        <source>Choose one at the top of the sidebar.</source>
        <translation>Sceglierne uno in cima alla barra laterale.</translation>
    </message>
    <message>
        <source>Store it in Settings. It is asked for again when the server, the account or the trusted authority has changed.</source>
        <translation>Memorizzarlo nelle Impostazioni. Viene chiesto di nuovo quando cambiano il server, l&apos;account o l&apos;autorità attendibile.</translation>
    </message>
    <message>
        <source>Make a new one, where the plan of this kind is shown.</source>
        <translation>Farne uno nuovo, dove un piano di questo tipo viene mostrato.</translation>
    </message>
    <message>
        <source>Plan again. Nothing was written.</source>
        <translation>Pianificare di nuovo. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; the page Devices lists them all.</source>
        <translation>Indicare l&apos;id dispositivo, l&apos;id oggetto o il nome esatto; la pagina Dispositivi li elenca tutti.</translation>
    </message>
    <message>
        <source>The page Runs lists them.</source>
        <translation>La pagina Esecuzioni le elenca.</translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation>Preparare prima la foresta: dwctl prepare mostra che cosa manca. Se è già preparata, l&apos;account deve poterlo vedere.</translation>
    </message>
    <message>
        <source>First prepare the forest: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation>Preparare prima la foresta: il pulsante «Preparare la foresta…» della pagina Prerequisiti porta alla procedura che mostra che cosa manca. Se è già preparata, l&apos;account deve poterlo vedere.</translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; the page Runs shows what happened to every object.</source>
        <translation>Le parole tra parentesi sono del server; la pagina Esecuzioni mostra che cosa è successo a ogni oggetto.</translation>
    </message>
    <message>
        <source>What was written is in the journal (page Runs); the next run goes on from there.</source>
        <translation>Ciò che è stato scritto è nel giornale (pagina Esecuzioni); la prossima esecuzione prosegue da lì.</translation>
    </message>
    <message>
        <source>Please report this with what you did.</source>
        <translation>Si prega di segnalarlo indicando che cosa si è fatto.</translation>
    </message>
    <message>
        <source>If this is meant, the page Review lifts the guard for its plan: it asks for the number %1, typed.</source>
        <translation>Se è voluto, la pagina Verifica toglie la soglia per il suo piano: chiede di digitare il numero %1.</translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, the page Review lifts the guard for its plan: it asks for a word, typed.</source>
        <translation>Scoprire chi e perché. Se è voluto, la pagina Verifica toglie la soglia per il suo piano: chiede di digitare una parola.</translation>
    </message>
    <message>
        <source>Look at the plan on the page Review, then approve it there.</source>
        <translation>Guardare il piano nella pagina Verifica e approvarlo lì.</translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation>Per correggerlo quando si prepara la foresta: dwctl prepare --connection-point.</translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation>Per correggerlo quando si prepara la foresta: il pulsante «Preparare la foresta…» della pagina Prerequisiti, passaggio Verifica.</translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation>Per averne uno quando si prepara la foresta: dwctl prepare --connection-point.</translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation>Per averne uno quando si prepara la foresta: il pulsante «Preparare la foresta…» della pagina Prerequisiti, passaggio Verifica.</translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: dwctl prepare --connection-point --replace-tenant %1. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation>Se la foresta appartiene ora a questo tenant: dwctl prepare --connection-point --replace-tenant %1. I computer registrati nell&apos;altro tenant vi restano finché non lo lasciano.</translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: the button “Prepare the forest…” of the page Prerequisites, step Review, where %1 is typed. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation>Se la foresta appartiene ora a questo tenant: il pulsante «Preparare la foresta…» della pagina Prerequisiti, passaggio Verifica, dove si digita %1. I computer registrati nell&apos;altro tenant vi restano finché non lo lasciano.</translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first: page Settings.</source>
        <translation>Preparare il dominio %1, oppure lasciare prima il writeback dei dispositivi: pagina Impostazioni.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices, or hand the script to one.</source>
        <translation>Indicare il nome di un Enterprise Admin che è anche Domain Admin del dominio che contiene i dispositivi, oppure dargli lo script.</translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare.</source>
        <translation>Preparare prima la foresta: dwctl prepare.</translation>
    </message>
    <message>
        <source>First prepare the forest, with the button “Prepare the forest…” of the page Prerequisites.</source>
        <translation>Preparare prima la foresta, con il pulsante «Preparare la foresta…» della pagina Prerequisiti.</translation>
    </message>
    <message>
        <source>Prepare the forest: dwctl prepare. It makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation>Preparare la foresta: dwctl prepare. Crea due contenitori sotto CN=Services della partizione di configurazione, in essi l&apos;oggetto servizio che indica il posto per i dispositivi, e quel posto, CN=RegisteredDevices alla radice del dominio. Tutto viene mostrato prima che qualcosa venga scritto.</translation>
    </message>
    <message>
        <source>Prepare the forest, with the button “Prepare the forest…” of the page Prerequisites. The wizard makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation>Preparare la foresta, con il pulsante «Preparare la foresta…» della pagina Prerequisiti. La procedura crea due contenitori sotto CN=Services della partizione di configurazione, in essi l&apos;oggetto servizio che indica il posto per i dispositivi, e quel posto, CN=RegisteredDevices alla radice del dominio. Tutto viene mostrato prima che qualcosa venga scritto.</translation>
    </message>
    <message>
        <source>Let the console add what is missing: dwctl prepare shows it first. A Domain Admin carries it out.</source>
        <translation>Lasciare che la console aggiunga ciò che manca: dwctl prepare lo mostra prima. Lo esegue un Domain Admin.</translation>
    </message>
    <message>
        <source>Let the console add what is missing: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows it first. A Domain Admin carries it out.</source>
        <translation>Lasciare che la console aggiunga ciò che manca: il pulsante «Preparare la foresta…» della pagina Prerequisiti porta alla procedura che lo mostra prima. Lo esegue un Domain Admin.</translation>
    </message>
    <message>
        <source>Correct it in the profile&apos;s file, or connect anew.</source>
        <translation>Correggerlo nel file del profilo, oppure connettersi di nuovo.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices.</source>
        <translation>Indicare il nome di un Enterprise Admin che è anche Domain Admin del dominio che contiene i dispositivi.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin.</source>
        <translation>Indicare il nome di un Enterprise Admin.</translation>
    </message>
    <message>
        <source>Delete this console&apos;s own: “Delete them” in step Devices. Devices of AD FS or of another writer need the container: leave it then, and take back only the permission entries, in step Forest.</source>
        <translation>Eliminare quelli di questa console: «Eliminarli» nel passaggio Dispositivi. I dispositivi di AD FS o di un altro scrittore hanno bisogno del contenitore: lasciarlo allora, e nel passaggio Foresta togliere solo le voci di autorizzazione.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id) in Settings.</source>
        <translation>Creare un nuovo segreto client nella registrazione dell&apos;app e memorizzarne il valore (non l&apos;id) nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Set a new password for the account and store it in Settings.</source>
        <translation>Impostare una nuova password per l&apos;account e memorizzarla nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Check the account in Settings, then store the password again there. It is not tried again by itself, since that could lock the account.</source>
        <translation>Controllare l&apos;account nelle Impostazioni, poi memorizzarvi di nuovo la password. Non si riprova da sé, perché ciò potrebbe bloccare l&apos;account.</translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password in Settings.</source>
        <translation>Scoprire chi ha provato, farlo sbloccare da un amministratore di dominio e memorizzare la password giusta nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Check how it signs in, in Settings, and store the secret again there.</source>
        <translation>Controllare nelle Impostazioni come accede, e memorizzarvi di nuovo il segreto.</translation>
    </message>
    <message>
        <source>Check the account in Settings, and store the password again there.</source>
        <translation>Controllare l&apos;account nelle Impostazioni e memorizzarvi di nuovo la password.</translation>
    </message>
    <message>
        <source>When it is off, say so below this check: “The former writer was switched off”. Its devices can then be adopted.</source>
        <translation>Quando è disattivato, dirlo sotto questo controllo: «Lo scrittore precedente è stato disattivato». I suoi dispositivi si possono allora adottare.</translation>
    </message>
    <message>
        <source>%1 made %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation>%1 ha creato %2 dispositivi con un&apos;ancora cloud negli ultimi sette giorni, il più recente alle %3: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 devices with a cloud anchor, the newest from %3.</source>
        <translation>%1 ha lasciato %2 dispositivi con un&apos;ancora cloud, il più recente del %3.</translation>
    </message>
    <message>
        <source>%1 left at least %2 devices with a cloud anchor, the newest from %3.</source>
        <translation>%1 ha lasciato almeno %2 dispositivi con un&apos;ancora cloud, il più recente del %3.</translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor of the last seven days were looked at.</source>
        <translation>Tutti i %1 dispositivi con un&apos;ancora cloud degli ultimi sette giorni sono stati esaminati.</translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor of the last seven days were looked at; there are more.</source>
        <translation>Nel tempo di un controllo sono stati esaminati %1 dispositivi con un&apos;ancora cloud degli ultimi sette giorni; ce ne sono altri.</translation>
    </message>
    <message>
        <source>Nobody but this console has made one in the last seven days.</source>
        <translation>Negli ultimi sette giorni nessuno tranne questa console ne ha creati.</translation>
    </message>
    <message>
        <source>No device that was looked at is ours: there is nothing that somebody else could have changed.</source>
        <translation>Nessun dispositivo tra quelli esaminati è nostro: non c&apos;è nulla che qualcun altro avrebbe potuto modificare.</translation>
    </message>
    <message>
        <source>Nothing that was checked failed. Only all checks together tell whether device writeback can begin; not checked: %1.</source>
        <translation>Nulla di ciò che è stato verificato è fallito. Solo tutte le verifiche insieme dicono se il writeback dei dispositivi può iniziare; non verificate: %1.</translation>
    </message>
    <message>
        <source>Check again when the controller is less busy; what is there for longer than seven days is not counted.</source>
        <translation>Ripetere la verifica quando il controller è meno occupato; ciò che esiste da più di sette giorni non conta.</translation>
    </message>
    <message>
        <source>That is another place than this profile is for: %1%2.</source>
        <translation>È un luogo diverso da quello a cui serve questo profilo: %1%2.</translation>
    </message>
    <message>
        <source>%1 objects would be deleted: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation>%1 oggetti verrebbero eliminati: più di %2, o una quota degli oggetti scritti maggiore di quella consentita dal profilo.</translation>
    </message>
    <message>
        <source>%1 objects would be disabled: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation>%1 oggetti verrebbero disabilitati: più di %2, o una quota degli oggetti scritti maggiore di quella consentita dal profilo.</translation>
    </message>
    <message>
        <source>If this is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), and lift the guard for it: dwctl apply FILE %1 %2.</source>
        <translation>Se è voluto, salvare il piano con --out FILE (dwctl plan, oppure il dwctl disable o adopt richiesto), e rimuovere la soglia per esso: dwctl apply FILE %1 %2.</translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), then dwctl apply FILE --allow %1.</source>
        <translation>Scoprire chi e perché. Se è voluto, salvare il piano con --out FILE (dwctl plan, oppure il dwctl disable o adopt richiesto), poi dwctl apply FILE --allow %1.</translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct cloud.signIn.secretExpires in the profile.</source>
        <translation>Se nel frattempo il segreto è stato rinnovato, solo la data è vecchia: correggere cloud.signIn.secretExpires nel profilo.</translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct it in Settings.</source>
        <translation>Se nel frattempo il segreto è stato rinnovato, solo la data è vecchia: correggerla nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Upgrade the schema with adprep /forestprep from Windows Server 2012 R2 or later; it takes a Schema Admin who is also an Enterprise Admin, and no new domain controller. Functional levels do not matter.</source>
        <translation>Aggiornare lo schema con adprep /forestprep di Windows Server 2012 R2 o successivo; serve un membro di Schema Admins e di Enterprise Admins, e nessun nuovo controller di dominio. I livelli di funzionalità non contano.</translation>
    </message>
    <message>
        <source>To have every attribute, a Schema Admin who is also an Enterprise Admin upgrades the schema with adprep /forestprep from Windows Server 2016 or later.</source>
        <translation>Per avere tutti gli attributi, un membro di Schema Admins e di Enterprise Admins aggiorna lo schema con adprep /forestprep di Windows Server 2016 o successivo.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out: dwctl prepare --admin NAME. Who is none hands over the script that dwctl prepare --script powershell prints.</source>
        <translation>Lo esegue un membro di Enterprise Admins che sia anche Domain Admin del dominio: dwctl prepare --admin NOME. Chi non lo è consegna lo script che dwctl prepare --script powershell stampa.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out. Who is none hands over the script that the wizard saves.</source>
        <translation>Lo esegue un membro di Enterprise Admins che sia anche Domain Admin del dominio. Chi non lo è consegna lo script che la procedura salva.</translation>
    </message>
    <message>
        <source>Stopped by a guard</source>
        <translation>Fermata da una soglia</translation>
    </message>
    <message>
        <source>The account itself expires tomorrow (accountExpires).</source>
        <translation>L&apos;account stesso scade domani (accountExpires).</translation>
    </message>
    <message>
        <source>Its password expires tomorrow.</source>
        <translation>La sua password scade domani.</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>Un altro dispositivo</translation>
    </message>
    <message>
        <source>One object would be deleted: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation>Un oggetto verrebbe eliminato: più di %1, o una quota degli oggetti scritti maggiore di quella consentita dal profilo.</translation>
    </message>
    <message>
        <source>One object would be deleted, more than the %1 allowed for one day.</source>
        <translation>Un oggetto verrebbe eliminato, più dei %1 consentiti in un giorno.</translation>
    </message>
    <message>
        <source>One object would be disabled: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation>Un oggetto verrebbe disabilitato: più di %1, o una quota degli oggetti scritti maggiore di quella consentita dal profilo.</translation>
    </message>
    <message>
        <source>The cloud has disabled one device, more than %1 % of the objects written.</source>
        <translation>Il cloud ha disabilitato un dispositivo, più del %1 % degli oggetti scritti.</translation>
    </message>
    <message>
        <source>The owner, users or keys of one existing object would change; the limit is %1.</source>
        <translation>Cambierebbero proprietario, utenti o chiavi di un oggetto esistente; il limite è %1.</translation>
    </message>
    <message>
        <source>One object has no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation>Un oggetto non ha un dispositivo nell&apos;elenco del cloud. Alla prima lettura non si rimuove nulla: non c&apos;è una lettura completa precedente con cui confrontare.</translation>
    </message>
    <message>
        <source>One object of another writer is in the container: shown, never changed.</source>
        <translation>Un oggetto di un altro scrittore è nel contenitore: mostrato, mai cambiato.</translation>
    </message>
    <message>
        <source>One object without a cloud anchor belongs to AD FS: shown, never changed.</source>
        <translation>Un oggetto senza ancora cloud appartiene ad AD FS: mostrato, mai cambiato.</translation>
    </message>
    <message>
        <source>One operation that an interrupted run had left open was looked up and written down.</source>
        <translation>Un&apos;operazione lasciata aperta da un&apos;esecuzione interrotta è stata controllata e annotata.</translation>
    </message>
    <message>
        <source>The account may not write the one device of others that was looked at.</source>
        <translation>L&apos;account non può scrivere l&apos;unico dispositivo di altri che è stato esaminato.</translation>
    </message>
    <message>
        <source>The account may write and delete the one device of ours that was looked at.</source>
        <translation>L&apos;account può scrivere ed eliminare l&apos;unico nostro dispositivo esaminato.</translation>
    </message>
    <message>
        <source>The one device of ours that was looked at cannot be maintained.</source>
        <translation>L&apos;unico nostro dispositivo esaminato non si può mantenere.</translation>
    </message>
    <message>
        <source>The one device with a cloud anchor of the last seven days was looked at.</source>
        <translation>L&apos;unico dispositivo con un&apos;ancora cloud degli ultimi sette giorni è stato esaminato.</translation>
    </message>
    <message>
        <source>The one device of ours that was looked at is as the last run left it.</source>
        <translation>L&apos;unico dispositivo proprio esaminato è come l&apos;ha lasciato l&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Somebody else changed one device of ours.</source>
        <translation>Qualcun altro ha modificato un dispositivo proprio.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Writes the devices of Microsoft Entra ID into Active Directory.</source>
        <translation>Scrive i dispositivi di Microsoft Entra ID in Active Directory.</translation>
    </message>
    <message>
        <source>Open the profile of this name or file.</source>
        <translation>Apre il profilo con questo nome o file.</translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <translation>NAME|FILE</translation>
    </message>
</context>
</TS>
