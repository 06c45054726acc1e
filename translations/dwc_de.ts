<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChangesBar</name>
    <message>
        <source>%1: %2, was %3</source>
        <comment>a setting, its new value, its old value</comment>
        <translation>%1: %2, bisher %3</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The tenant&apos;s id</source>
        <translation>Die ID des Mandanten</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation>Im Entra Admin Center, in der Übersicht des Mandanten.</translation>
    </message>
    <message>
        <source>The domain&apos;s name</source>
        <translation>Der Name der Domäne</translation>
    </message>
    <message>
        <source>Such as corp.example. A controller has to be reachable through TLS; where its certificate comes from an authority of your own, its PEM file too.</source>
        <translation>Etwa corp.example. Ein Domänencontroller muss über TLS erreichbar sein; stammt sein Zertifikat von einer eigenen Zertifizierungsstelle, auch deren PEM-Datei.</translation>
    </message>
    <message>
        <source>An account in the directory</source>
        <translation>Ein Konto im Verzeichnis</translation>
    </message>
    <message>
        <source>A plain account of its own and its password. It needs rights in the device container alone.</source>
        <translation>Ein eigenes, einfaches Konto und sein Kennwort. Es braucht nur Rechte im Gerätecontainer.</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Erteilt: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered, and does not let the application read devices.</source>
        <translation>%1 hat geantwortet und lässt die Anwendung keine Geräte lesen.</translation>
    </message>
    <message>
        <source>Add the application permission Device.Read.All to the app registration and grant admin consent.</source>
        <translation>Der App-Registrierung die Anwendungsberechtigung Device.Read.All geben und die Administratorzustimmung erteilen.</translation>
    </message>
    <message>
        <source>%1 answered. Owners cannot be read, and stay as they are.</source>
        <translation>%1 hat geantwortet. Besitzer können nicht gelesen werden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add the application permission User.Read.All to the app registration and grant admin consent.</source>
        <translation>Der App-Registrierung die Anwendungsberechtigung User.Read.All geben und die Administratorzustimmung erteilen.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>owners and users</source>
        <translation>Besitzer und Benutzer</translation>
    </message>
    <message>
        <source>the tenant&apos;s name</source>
        <translation>der Name des Mandanten</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>%1 in the forest %2</source>
        <translation>%1 in der Gesamtstruktur %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>SID of the account</source>
        <translation>SID des Kontos</translation>
    </message>
    <message>
        <source>%1 answered. The account is an administrator, which is more than writing devices takes.</source>
        <translation>%1 hat geantwortet. Das Konto ist ein Administrator; das ist mehr, als das Schreiben von Geräten braucht.</translation>
    </message>
    <message>
        <source>An account of its own, with rights in the device container alone, is safer.</source>
        <translation>Ein eigenes Konto mit Rechten nur im Gerätecontainer ist sicherer.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>An app registration with a client secret or a certificate</source>
        <translation>Eine App-Registrierung mit einem geheimen Clientschlüssel oder einem Zertifikat</translation>
    </message>
    <message>
        <source>With the application permissions Device.Read.All and User.Read.All, and admin consent. Its client id and the secret&apos;s value are asked for, or the PEM files of the certificate and its RSA key.</source>
        <translation>Mit den Anwendungsberechtigungen Device.Read.All und User.Read.All und Administratorzustimmung. Gefragt wird nach der Client-ID und dem Wert des Geheimnisses, oder nach den PEM-Dateien von Zertifikat und RSA-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DisableWizard</name>
    <message>
        <source>Keep them</source>
        <translation>Sie behalten</translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation>Sie deaktivieren</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Sie löschen</translation>
    </message>
    <message>
        <source>Every device stays in the directory as it is now. Sign-ins go on; what changes in the cloud is no longer written.</source>
        <translation>Jedes Gerät bleibt im Verzeichnis, wie es jetzt ist. Anmeldungen gehen weiter; was sich in der Cloud ändert, wird nicht mehr geschrieben.</translation>
    </message>
    <message>
        <source>Every device stays and is switched off. AD FS no longer accepts it; a run puts that back at any time.</source>
        <translation>Jedes Gerät bleibt und wird ausgeschaltet. AD FS nimmt es nicht mehr an; ein Lauf macht das jederzeit rückgängig.</translation>
    </message>
    <message>
        <source>Every device is taken out of the directory. A later run makes them again, under new object identities.</source>
        <translation>Jedes Gerät wird aus dem Verzeichnis entfernt. Ein späterer Lauf legt sie wieder an, unter neuen Objektidentitäten.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät löschen</numerusform>
            <numerusform>%Ln Geräte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät deaktivieren</numerusform>
            <numerusform>%Ln Geräte deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are deleted from %1.</source>
        <translation>
            <numerusform>%Ln Gerät wird aus %1 gelöscht.</numerusform>
            <numerusform>%Ln Geräte werden aus %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are disabled in %1.</source>
        <translation>
            <numerusform>%Ln Gerät wird in %1 deaktiviert.</numerusform>
            <numerusform>%Ln Geräte werden in %1 deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were deleted.</source>
        <translation>
            <numerusform>%Ln Gerät wurde gelöscht.</numerusform>
            <numerusform>%Ln Geräte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were disabled.</source>
        <translation>
            <numerusform>%Ln Gerät wurde deaktiviert.</numerusform>
            <numerusform>%Ln Geräte wurden deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 failed, and stay as they are.</source>
        <comment>612 devices were deleted. 4 failed</comment>
        <translation>%1 %2 fehlgeschlagen; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Wie gewünscht angehalten: %1</translation>
    </message>
    <message>
        <source>What was to be taken back of the forest is not begun.
How the write of the devices ends is told here.</source>
        <translation>Was in der Gesamtstruktur zurückgenommen werden sollte, wird nicht begonnen.
Wie das Schreiben der Geräte endet, steht dann hier.</translation>
    </message>
    <message>
        <source>Of the forest nothing was taken back: the permission entries and the configuration objects still stand. To take them back, open it again: Settings, Leave device writeback….</source>
        <translation>In der Gesamtstruktur wurde nichts zurückgenommen: Die Berechtigungseinträge und die Konfigurationsobjekte stehen noch. Um sie zurückzunehmen, ihn noch einmal öffnen: Einstellungen, Geräterückschreiben verlassen….</translation>
    </message>
</context>
<context>
    <name>EnableWizard</name>
    <message>
        <source>device container</source>
        <translation>Gerätecontainer</translation>
    </message>
    <message>
        <source>service container</source>
        <translation>Dienstcontainer</translation>
    </message>
    <message>
        <source>registration service</source>
        <translation>Registrierungsdienst</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Übernehmend</translation>
    </message>
    <message>
        <source>As Entra Connect grants it</source>
        <translation>Wie Entra Connect sie erteilt</translation>
    </message>
    <message>
        <source>The account creates devices in the container, and changes and deletes only those that it created itself.</source>
        <translation>Das Konto legt im Container Geräte an und ändert und löscht nur die, die es selbst angelegt hat.</translation>
    </message>
    <message>
        <source>The account creates, changes and deletes every device in the container, those of a former writer too.</source>
        <translation>Das Konto legt jedes Gerät im Container an, ändert und löscht es, auch die eines früheren Schreibers.</translation>
    </message>
    <message>
        <source>The account changes and deletes anything in the container, and writes to the configuration of device registration.</source>
        <translation>Das Konto ändert und löscht alles im Container und schreibt in die Konfiguration der Geräteregistrierung.</translation>
    </message>
    <message>
        <source>Least risk: whoever gets hold of the account reaches what it made, and nothing else.</source>
        <translation>Geringstes Risiko: Wer das Konto in die Hände bekommt, erreicht das, was es angelegt hat, und nichts sonst.</translation>
    </message>
    <message>
        <source>More risk: whoever gets hold of the account can give any device another owner or key.</source>
        <translation>Mehr Risiko: Wer das Konto in die Hände bekommt, kann jedem Gerät einen anderen Besitzer oder Schlüssel geben.</translation>
    </message>
    <message>
        <source>Most risk: whoever gets hold of the account can also redirect device registration in the whole forest.</source>
        <translation>Größtes Risiko: Wer das Konto in die Hände bekommt, kann auch die Geräteregistrierung der ganzen Gesamtstruktur umleiten.</translation>
    </message>
    <message>
        <source>Create and delete devices in it</source>
        <translation>Geräte darin anlegen und löschen</translation>
    </message>
    <message>
        <source>Create devices in it</source>
        <translation>Geräte darin anlegen</translation>
    </message>
    <message>
        <source>Read, change and delete the devices that it created</source>
        <translation>Die selbst angelegten Geräte lesen, ändern und löschen</translation>
    </message>
    <message>
        <source>Read and change every device in it</source>
        <translation>Jedes Gerät darin lesen und ändern</translation>
    </message>
    <message>
        <source>Create, read, change and delete anything in it, and itself</source>
        <translation>Alles darin anlegen, lesen, ändern und löschen, auch den Container selbst</translation>
    </message>
    <message>
        <source>Read and change it and everything in it</source>
        <translation>Den Container und alles darin lesen und ändern</translation>
    </message>
    <message>
        <source>whoever creates a device</source>
        <translation>wer ein Gerät anlegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln Berechtigungseintrag</numerusform>
            <numerusform>%Ln Berechtigungseinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Alles ist vorhanden.</translation>
    </message>
    <message>
        <source>Still missing: %1 and %2.</source>
        <translation>Noch fehlend: %1 und %2.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Noch fehlend: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt anlegen</numerusform>
            <numerusform>%Ln Objekte anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>%Ln Eintrag hinzufügen</numerusform>
            <numerusform>%Ln Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>War vorhanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was written.</source>
        <translation>Alles war schon vorhanden. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped as you asked: %Ln changes were written.</source>
        <translation>
            <numerusform>Wie gewünscht angehalten: %Ln Änderung wurde geschrieben.</numerusform>
            <numerusform>Wie gewünscht angehalten: %Ln Änderungen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed. What was not written can be finished by another attempt.</source>
        <translation>%1, %2 fehlgeschlagen. Was nicht geschrieben wurde, kann ein weiterer Versuch vollenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were written</source>
        <translation>
            <numerusform>%Ln Änderung wurde geschrieben</numerusform>
            <numerusform>%Ln Änderungen wurden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forest is prepared: %Ln changes were written.</source>
        <translation>
            <numerusform>Die Gesamtstruktur ist vorbereitet: %Ln Änderung wurde geschrieben.</numerusform>
            <numerusform>Die Gesamtstruktur ist vorbereitet: %Ln Änderungen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is no longer as it was shown: %1 has changed since.</source>
        <translation>Die Gesamtstruktur ist nicht mehr so, wie sie gezeigt wurde: %1 hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Look again at what is missing in Review.</source>
        <translation>In der Prüfung noch einmal ansehen, was fehlt.</translation>
    </message>
    <message>
        <source>Type name and password again. It is not tried again by itself, since that could lock the account.</source>
        <translation>Name und Kennwort noch einmal eingeben. Es wird nicht von selbst erneut versucht, da das Konto sonst gesperrt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag hinzufügen</numerusform>
            <numerusform>%Ln Einträge hinzufügen</numerusform>
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
            <numerusform>%Ln Objekt wurde angelegt</numerusform>
            <numerusform>%Ln Objekte wurden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were added</source>
        <translation>
            <numerusform>%Ln Berechtigungseintrag wurde hinzugefügt</numerusform>
            <numerusform>%Ln Berechtigungseinträge wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is prepared: %1.</source>
        <translation>Die Gesamtstruktur ist vorbereitet: %1.</translation>
    </message>
    <message>
        <source>To be taken back: %1 and %2.</source>
        <translation>Zurückzunehmen: %1 und %2.</translation>
    </message>
    <message>
        <source>To be taken back: %1.</source>
        <translation>Zurückzunehmen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag wegnehmen</numerusform>
            <numerusform>%Ln Einträge wegnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt löschen</numerusform>
            <numerusform>%Ln Objekte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take away %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>%Ln Eintrag wegnehmen</numerusform>
            <numerusform>%Ln Einträge wegnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were deleted</source>
        <translation>
            <numerusform>%Ln Objekt wurde gelöscht</numerusform>
            <numerusform>%Ln Objekte wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were taken away</source>
        <translation>
            <numerusform>%Ln Berechtigungseintrag wurde weggenommen</numerusform>
            <numerusform>%Ln Berechtigungseinträge wurden weggenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Was gone</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>All of it was gone already. Nothing was written.</source>
        <translation>Alles davon war schon weg. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The preparation is taken back: %Ln changes were written.</source>
        <translation>
            <numerusform>Die Vorbereitung ist zurückgenommen: %Ln Änderung wurde geschrieben.</numerusform>
            <numerusform>Die Vorbereitung ist zurückgenommen: %Ln Änderungen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation is taken back: %1.</source>
        <translation>Die Vorbereitung ist zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>service connection point</source>
        <translation>Dienstverbindungspunkt</translation>
    </message>
    <message>
        <source>connection point</source>
        <translation>Dienstverbindungspunkt</translation>
    </message>
    <message>
        <source>The service connection point is corrected.</source>
        <translation>Der Dienstverbindungspunkt wird berichtigt.</translation>
    </message>
    <message>
        <source>Correct the connection point</source>
        <translation>Dienstverbindungspunkt berichtigen</translation>
    </message>
    <message>
        <source>correct the connection point</source>
        <comment>behind a comma</comment>
        <translation>Dienstverbindungspunkt berichtigen</translation>
    </message>
    <message>
        <source>the service connection point was corrected</source>
        <translation>der Dienstverbindungspunkt wurde berichtigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>The plan no longer holds: make a new one in the wizard that prepares the forest.</source>
        <translation>Der Plan gilt nicht mehr: einen neuen im Assistenten machen, der die Gesamtstruktur vorbereitet.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show foreign objects</source>
        <translation>Fremde Objekte zeigen</translation>
    </message>
    <message>
        <source>Show objects of AD FS</source>
        <translation>Objekte von AD FS zeigen</translation>
    </message>
    <message>
        <source>Show held devices</source>
        <translation>Gehaltene Geräte zeigen</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Review the deletions</source>
        <translation>Löschungen prüfen</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Geräte öffnen</translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation>In Prüfen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of this kind.</source>
        <translation>
            <numerusform>Und %Ln weiterer dieser Art.</numerusform>
            <numerusform>Und %Ln weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until somebody has looked.</source>
        <translation>Nichts wird geschrieben, bis jemand nachgesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects failed in the last run</source>
        <translation>
            <numerusform>%Ln Objekt ist im letzten Lauf fehlgeschlagen</numerusform>
            <numerusform>%Ln Objekte sind im letzten Lauf fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed with its cause, and can be tried again.</source>
        <translation>Jedes ist mit seiner Ursache aufgeführt und kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %Ln days</source>
        <translation>
            <numerusform>Der geheime Clientschlüssel läuft in %Ln Tag ab</numerusform>
            <numerusform>Der geheime Clientschlüssel läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a valid one nobody can sign in to the cloud.</source>
        <translation>Ohne gültigen Schlüssel kann sich niemand an der Cloud anmelden.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>What was read could not be kept for the next start</source>
        <translation>Das Gelesene konnte nicht für den nächsten Start aufbewahrt werden</translation>
    </message>
    <message>
        <source>A guard stops the next run</source>
        <translation>Eine Schutzgrenze hält den nächsten Lauf an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects could not be written in the last run</source>
        <translation>
            <numerusform>%Ln Objekt konnte im letzten Lauf nicht geschrieben werden</numerusform>
            <numerusform>%Ln Objekte konnten im letzten Lauf nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Der letzte Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The last run was interrupted</source>
        <translation>Der letzte Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for your first approval</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf die erste Freigabe</numerusform>
            <numerusform>%Ln Änderungen warten auf die erste Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is working</source>
        <translation>Das Zurückschreiben funktioniert</translation>
    </message>
    <message>
        <source>The next run looks up what it left open.</source>
        <translation>Der nächste Lauf sieht nach, was offen blieb.</translation>
    </message>
    <message>
        <source>Reading both sides shows where they differ. Nothing is written by it.</source>
        <translation>Das Lesen beider Seiten zeigt, wo sie abweichen. Geschrieben wird dabei nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait.</source>
        <translation>
            <numerusform>%Ln Änderung wartet.</numerusform>
            <numerusform>%Ln Änderungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides agree.</source>
        <translation>Beide Seiten stimmen überein.</translation>
    </message>
    <message>
        <source>Nothing was ever written by this profile.</source>
        <translation>Dieses Profil hat noch nie etwas geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings need a look.</source>
        <translation>
            <numerusform>%Ln Befund ist anzusehen.</numerusform>
            <numerusform>%Ln Befunde sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guard stopped the last run, %1, before it wrote anything.</source>
        <translation>Eine Schutzgrenze hat den letzten Lauf, %1, angehalten, bevor er etwas geschrieben hat.</translation>
    </message>
    <message>
        <source>The last run, %1, ended before it wrote anything.</source>
        <translation>Der letzte Lauf, %1, endete, bevor er etwas geschrieben hat.</translation>
    </message>
    <message>
        <source>It ended the last run.</source>
        <translation>Das hat den letzten Lauf beendet.</translation>
    </message>
    <message>
        <source>It stopped the last run before the first write.</source>
        <translation>Das hat den letzten Lauf vor dem ersten Schreiben angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, ended early after %Ln changes.</source>
        <translation>
            <numerusform>Der letzte Lauf, %1, endete vorzeitig nach %Ln Änderung.</numerusform>
            <numerusform>Der letzte Lauf, %1, endete vorzeitig nach %Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was cut off after %Ln changes.</source>
        <translation>
            <numerusform>Der letzte Lauf, %1, wurde nach %Ln Änderung unterbrochen.</numerusform>
            <numerusform>Der letzte Lauf, %1, wurde nach %Ln Änderungen unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was stopped on request after %Ln changes.</source>
        <translation>
            <numerusform>Der letzte Lauf, %1, wurde auf Wunsch nach %Ln Änderung angehalten.</numerusform>
            <numerusform>Der letzte Lauf, %1, wurde auf Wunsch nach %Ln Änderungen angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes; %2 failed.</source>
        <translation>
            <numerusform>Der letzte Lauf, %1, schrieb %Ln Änderung; %2 schlugen fehl.</numerusform>
            <numerusform>Der letzte Lauf, %1, schrieb %Ln Änderungen; %2 schlugen fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes without failures.</source>
        <translation>
            <numerusform>Der letzte Lauf, %1, schrieb %Ln Änderung ohne Fehler.</numerusform>
            <numerusform>Der letzte Lauf, %1, schrieb %Ln Änderungen ohne Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>May do there now</source>
        <translation>Darf dort jetzt</translation>
    </message>
    <message>
        <source>Nothing yet: the container does not exist.</source>
        <translation>Noch nichts: Den Container gibt es nicht.</translation>
    </message>
    <message>
        <source>Not known: the permissions of the container may not be read.</source>
        <translation>Unbekannt: Die Berechtigungen des Containers dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not known: an entry with a condition decides, which only the server can tell.</source>
        <translation>Unbekannt: Ein Eintrag mit einer Bedingung entscheidet, und nur der Server kann es sagen.</translation>
    </message>
    <message>
        <source>Nothing: it may not create devices.</source>
        <translation>Nichts: Es darf keine Geräte anlegen.</translation>
    </message>
    <message>
        <source>Create devices, and change and delete every device in the container.</source>
        <translation>Geräte anlegen und jedes Gerät im Container ändern und löschen.</translation>
    </message>
    <message>
        <source>Create devices, and change and delete those that it created.</source>
        <translation>Geräte anlegen und die ändern und löschen, die es selbst angelegt hat.</translation>
    </message>
    <message>
        <source>Create devices, and not change or delete them afterwards.</source>
        <translation>Geräte anlegen, sie danach aber nicht ändern oder löschen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Too strong: it is an administrator, itself or through a group. Its password is kept where writeback runs, so that a plain account is the better choice.</source>
        <translation>Zu stark: Es ist selbst oder über eine Gruppe ein Administrator. Sein Kennwort liegt dort, wo das Rückschreiben läuft; ein einfaches Konto ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Plain: it is in no group of administrators.</source>
        <translation>Einfach: Es ist in keiner Gruppe von Administratoren.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>managed service account, disabled</source>
        <translation>verwaltetes Dienstkonto, deaktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>managed service account</source>
        <translation>verwaltetes Dienstkonto</translation>
    </message>
    <message>
        <source>No account of the domain %2 has a name that begins with “%1”. The command below creates a plain one.</source>
        <translation>Kein Konto der Domäne %2 hat einen Namen, der mit „%1“ beginnt. Der Befehl unten legt ein einfaches an.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln accounts of the domain %1 are shown. More letters find fewer.</source>
        <translation>
            <numerusform>Das erste Konto der Domäne %1 wird gezeigt. Mehr Buchstaben finden weniger.</numerusform>
            <numerusform>Die ersten %Ln Konten der Domäne %1 werden gezeigt. Mehr Buchstaben finden weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts of the domain %1</source>
        <translation>
            <numerusform>%Ln Konto der Domäne %1</numerusform>
            <numerusform>%Ln Konten der Domäne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest&apos;s other domains were not searched: %1. What an account may do is told only by a controller of its own domain, so the connector account is to be one of %2.</source>
        <translation>Die anderen Domänen der Gesamtstruktur wurden nicht durchsucht: %1. Was ein Konto darf, sagt nur ein Domänencontroller seiner eigenen Domäne; das Connector-Konto soll daher eines aus %2 sein.</translation>
    </message>
</context>
<context>
    <name>PlanFileView</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Permission entry</source>
        <translation>Berechtigungseintrag</translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation>auf %1, für %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>Prerequisites</name>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln mit Warnung</numerusform>
            <numerusform>%Ln mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nicht bestanden</numerusform>
            <numerusform>%Ln nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not needed</source>
        <translation>
            <numerusform>%Ln nicht nötig</numerusform>
            <numerusform>%Ln nicht nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites of device writeback</source>
        <translation>Voraussetzungen für das Geräterückschreiben</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Prerequisites of device writeback, profile %1, %2</source>
        <translation>Voraussetzungen für das Geräterückschreiben, Profil %1, %2</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, eine Seite zum Lesen…</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs…</source>
        <translation>&amp;JSON, für Programme…</translation>
    </message>
    <message>
        <source>&amp;Text, for a ticket…</source>
        <translation>&amp;Text, für ein Ticket…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für ein Ticket &amp;kopieren</translation>
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
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Device-based access with AD FS</source>
        <translation>Gerätebasierter Zugriff mit AD FS</translation>
    </message>
    <message>
        <source>Windows Hello for Business with hybrid certificate trust</source>
        <translation>Windows Hello for Business mit hybrider Zertifikatvertrauensstellung</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Weiß ich noch nicht</translation>
    </message>
    <message>
        <source>AD FS decides by the device that signs in, and looks for it in the directory.</source>
        <translation>AD FS entscheidet nach dem Gerät, das sich anmeldet, und sucht es im Verzeichnis.</translation>
    </message>
    <message>
        <source>Users sign in with certificates from an authority of your own, and AD FS 2016 or later looks for their devices in the directory.</source>
        <translation>Benutzer melden sich mit Zertifikaten einer eigenen Zertifizierungsstelle an, und AD FS 2016 oder neuer sucht ihre Geräte im Verzeichnis.</translation>
    </message>
    <message>
        <source>Every check runs. Cloud Kerberos trust, key trust, Conditional Access in the cloud and Intune do not need device writeback at all.</source>
        <translation>Jede Prüfung läuft. Cloud-Kerberos-Vertrauensstellung, Schlüsselvertrauensstellung, bedingter Zugriff in der Cloud und Intune brauchen gar kein Geräterückschreiben.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in the way of device writeback.</source>
        <translation>
            <numerusform>%Ln Prüfung steht dem Geräterückschreiben im Weg.</numerusform>
            <numerusform>%Ln Prüfungen stehen dem Geräterückschreiben im Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, but %Ln could not be told: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Nichts ist fehlgeschlagen, aber %Ln nötige Prüfung konnte nicht beantwortet werden: Ob das Geräterückschreiben beginnen kann, ist unbekannt.</numerusform>
            <numerusform>Nichts ist fehlgeschlagen, aber %Ln nötige Prüfungen konnten nicht beantwortet werden: Ob das Geräterückschreiben beginnen kann, ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed so far, but %Ln were not checked: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Bisher ist nichts fehlgeschlagen, aber %Ln Prüfung fehlt noch: Ob das Geräterückschreiben beginnen kann, ist unbekannt.</numerusform>
            <numerusform>Bisher ist nichts fehlgeschlagen, aber %Ln Prüfungen fehlen noch: Ob das Geräterückschreiben beginnen kann, ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device writeback can begin; %Ln should be looked at.</source>
        <translation>
            <numerusform>Das Geräterückschreiben kann beginnen; %Ln Prüfung sollte angesehen werden.</numerusform>
            <numerusform>Das Geräterückschreiben kann beginnen; %Ln Prüfungen sollten angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation>Das Geräterückschreiben kann beginnen.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln new in the cloud</source>
        <translation>
            <numerusform>%Ln neu in der Cloud</numerusform>
            <numerusform>%Ln neu in der Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with values that differ</source>
        <translation>
            <numerusform>%Ln mit abweichenden Werten</numerusform>
            <numerusform>%Ln mit abweichenden Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled in the cloud</source>
        <translation>
            <numerusform>%Ln in der Cloud deaktiviert</numerusform>
            <numerusform>%Ln in der Cloud deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the cloud</source>
        <translation>
            <numerusform>%Ln aus der Cloud verschwunden</numerusform>
            <numerusform>%Ln aus der Cloud verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of scope</source>
        <translation>
            <numerusform>%Ln nicht im Bereich</numerusform>
            <numerusform>%Ln nicht im Bereich</numerusform>
        </translation>
    </message>
    <message>
        <source>new in the cloud</source>
        <translation>neu in der Cloud</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>Werte weichen ab</translation>
    </message>
    <message>
        <source>disabled in the cloud</source>
        <translation>in der Cloud deaktiviert</translation>
    </message>
    <message>
        <source>gone from the cloud</source>
        <translation>nicht mehr in der Cloud</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>nicht im Bereich</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
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
            <numerusform>%Ln Gerät löschen</numerusform>
            <numerusform>%Ln Geräte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung anwenden</numerusform>
            <numerusform>%Ln Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without deletions</source>
        <translation>
            <numerusform>%Ln ohne Löschungen anwenden</numerusform>
            <numerusform>%Ln ohne Löschungen anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without disabling</source>
        <translation>
            <numerusform>%Ln ohne Deaktivieren anwenden</numerusform>
            <numerusform>%Ln ohne Deaktivieren anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without identity changes</source>
        <translation>
            <numerusform>%Ln ohne Identitätsänderungen anwenden</numerusform>
            <numerusform>%Ln ohne Identitätsänderungen anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without what the guards name</source>
        <translation>
            <numerusform>%Ln ohne das von den Schutzgrenzen Genannte anwenden</numerusform>
            <numerusform>%Ln ohne das von den Schutzgrenzen Genannte anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>Nicht in diesem Plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation>Neu in der Cloud</translation>
    </message>
    <message>
        <source>Disabled in the cloud</source>
        <translation>In der Cloud deaktiviert</translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation>Nicht mehr in der Cloud</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Bereich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values differ</source>
        <translation>
            <numerusform>%Ln Wert weicht ab</numerusform>
            <numerusform>%Ln Werte weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, identity among them</source>
        <translation>%1, darunter Identität</translation>
    </message>
    <message>
        <source>The cloud has this device, it is in scope, and the directory has no object for it yet.</source>
        <translation>Die Cloud hat dieses Gerät, es ist im Bereich, und das Verzeichnis hat noch kein Objekt dafür.</translation>
    </message>
    <message>
        <source>The cloud has disabled this device, so its object is disabled too.</source>
        <translation>Die Cloud hat dieses Gerät deaktiviert, also wird auch sein Objekt deaktiviert.</translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. This profile wrote the object, so it would be deleted.</source>
        <translation>Die Cloud wurde nach diesem einen Gerät gefragt und hat es nicht mehr. Dieses Profil hat das Objekt geschrieben, also würde es gelöscht.</translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. Its object is disabled before it is deleted.</source>
        <translation>Die Cloud wurde nach diesem einen Gerät gefragt und hat es nicht mehr. Sein Objekt wird deaktiviert, bevor es gelöscht wird.</translation>
    </message>
    <message>
        <source>The rules of this profile leave this device out, and say what happens to its object then.</source>
        <translation>Die Regeln dieses Profils lassen dieses Gerät aus und sagen, was dann mit seinem Objekt geschieht.</translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud. Owner, users or keys are among them: whoever they name can sign in with this device.</source>
        <translation>Das Verzeichnis hat andere Werte als die Cloud. Besitzer, Benutzer oder Schlüssel sind darunter: Wen sie nennen, der kann sich mit diesem Gerät anmelden.</translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud.</source>
        <translation>Das Verzeichnis hat andere Werte als die Cloud.</translation>
    </message>
    <message>
        <source>Sent, and no answer came: the next run looks it up</source>
        <translation>Gesendet, ohne Antwort: der nächste Lauf sieht nach</translation>
    </message>
    <message>
        <source>Was already so</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation>Wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not sent: the run ended before</source>
        <translation>Nicht gesendet: der Lauf endete vorher</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Reading the cloud again</source>
        <translation>Cloud erneut lesen</translation>
    </message>
    <message>
        <source>Reading the directory again</source>
        <translation>Verzeichnis erneut lesen</translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation>Besitzer nachschlagen</translation>
    </message>
    <message>
        <source>Deciding again</source>
        <translation>Erneut entscheiden</translation>
    </message>
    <message>
        <source>Asking the cloud for each device that is gone</source>
        <translation>Die Cloud nach jedem fehlenden Gerät fragen</translation>
    </message>
    <message>
        <source>Looking up what an earlier run left open</source>
        <translation>Nachsehen, was ein früherer Lauf offen ließ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading back what was created</source>
        <translation>Angelegtes zurücklesen</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not written</source>
        <translation>%1 nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Stopped on request: %1</source>
        <translation>Auf Wunsch angehalten: %1</translation>
    </message>
    <message>
        <source>This plan was applied before. Nothing was written.</source>
        <translation>Dieser Plan wurde schon angewendet. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This plan is out of date: %1. Nothing was written.</source>
        <translation>Dieser Plan ist veraltet: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>it is older than a day</source>
        <translation>er ist älter als ein Tag</translation>
    </message>
    <message>
        <source>it was made for another tenant</source>
        <translation>er wurde für einen anderen Mandanten gemacht</translation>
    </message>
    <message>
        <source>it was made for another forest</source>
        <translation>er wurde für eine andere Gesamtstruktur gemacht</translation>
    </message>
    <message>
        <source>it was made for another container</source>
        <translation>er wurde für einen anderen Container gemacht</translation>
    </message>
    <message>
        <source>the registration service in the directory is another one</source>
        <translation>der Registrierungsdienst im Verzeichnis ist ein anderer</translation>
    </message>
    <message>
        <source>the rules of this profile have changed</source>
        <translation>die Regeln dieses Profils haben sich geändert</translation>
    </message>
    <message>
        <source>“%1” has changed since</source>
        <translation>„%1“ hat sich seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln im Konflikt</numerusform>
            <numerusform>%Ln im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a reason each</source>
        <translation>%1, jeweils mit Grund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards</source>
        <translation>
            <numerusform>%Ln Schutzgrenze</numerusform>
            <numerusform>%Ln Schutzgrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>each with its cause</source>
        <translation>jeweils mit Ursache</translation>
    </message>
    <message>
        <source>sent, and no answer came: the next run looks them up</source>
        <translation>gesendet, ohne Antwort: der nächste Lauf sieht nach</translation>
    </message>
    <message>
        <source>the run ended before</source>
        <translation>der Lauf endete vorher</translation>
    </message>
    <message>
        <source>Type %1 to allow the deletions</source>
        <translation>%1 eingeben, um die Löschungen zu erlauben</translation>
    </message>
    <message>
        <source>Type %1 to allow the disabling</source>
        <translation>%1 eingeben, um das Deaktivieren zu erlauben</translation>
    </message>
    <message>
        <source>Type %1 to allow the identity changes</source>
        <translation>%1 eingeben, um die Identitätsänderungen zu erlauben</translation>
    </message>
    <message>
        <source>Type %1 to accept that so many are missing</source>
        <translation>%1 eingeben, um das Fehlen so vieler zu akzeptieren</translation>
    </message>
    <message>
        <source>Type %1 to write beside the other writer</source>
        <translation>%1 eingeben, um neben dem anderen Schreiber zu schreiben</translation>
    </message>
    <message>
        <source>Type %1 to go on without that permission</source>
        <translation>%1 eingeben, um ohne diese Berechtigung fortzufahren</translation>
    </message>
    <message>
        <source>Type %1 to accept the other account</source>
        <translation>%1 eingeben, um das andere Konto zu akzeptieren</translation>
    </message>
    <message>
        <source>Look at the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation>Das Profil ansehen: Es nennt vielleicht einen anderen Mandanten, eine andere Domäne oder einen anderen Container. Nichts hebt diese Schutzgrenze auf.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at what is ticked; if it is meant, type the number below.</source>
        <translation>Nichts wurde geschrieben. Das Angehakte ansehen; ist es gewollt, die Zahl unten eingeben.</translation>
    </message>
    <message>
        <source>Nothing was written. Find out who and why; if it is meant, type the word below.</source>
        <translation>Nichts wurde geschrieben. Klären, wer und warum; ist es gewollt, das Wort unten eingeben.</translation>
    </message>
    <message>
        <source>A guard stopped this plan: %1</source>
        <translation>Eine Schutzgrenze hat diesen Plan angehalten: %1</translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation>Rückschreiben endet</translation>
    </message>
    <message>
        <source>Device writeback is left, and what this profile wrote is taken back.</source>
        <translation>Das Rückschreiben von Geräten wird beendet, und was dieses Profil geschrieben hat, wird zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln because writeback is left</source>
        <translation>
            <numerusform>%Ln, weil das Zurückschreiben verlassen wird</numerusform>
            <numerusform>%Ln, weil das Zurückschreiben verlassen wird</numerusform>
        </translation>
    </message>
    <message>
        <source>writeback is left</source>
        <translation>das Zurückschreiben wird verlassen</translation>
    </message>
    <message numerus="yes">
        <source>A guard stopped this plan: %Ln deletions are more than the limit of %1 or the share allowed</source>
        <translation>
            <numerusform>Eine Schutzgrenze hat diesen Plan angehalten: %Ln Löschung ist mehr als die Grenze von %1 oder der erlaubte Anteil</numerusform>
            <numerusform>Eine Schutzgrenze hat diesen Plan angehalten: %Ln Löschungen sind mehr als die Grenze von %1 oder der erlaubte Anteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln devices</source>
        <translation>
            <numerusform>%1 in %Ln Gerät</numerusform>
            <numerusform>%1 in %Ln Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln devices in %1</source>
        <translation>
            <numerusform>von %Ln Gerät in %1</numerusform>
            <numerusform>von %Ln Geräten in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Approved apply</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Unattended run</source>
        <translation>Unbeaufsichtigt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Leaving the feature</source>
        <translation>Verlassen der Funktion</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped, %1 failed</source>
        <translation>Angehalten, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
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
        <translation>Schutzgrenze</translation>
    </message>
</context>
<context>
    <name>ScopeCounts</name>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run disables it.</source>
        <translation>
            <numerusform>%Ln davon hat ein Objekt im Verzeichnis; der nächste Lauf deaktiviert es.</numerusform>
            <numerusform>%Ln davon haben ein Objekt im Verzeichnis; der nächste Lauf deaktiviert es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run deletes it.</source>
        <translation>
            <numerusform>%Ln davon hat ein Objekt im Verzeichnis; der nächste Lauf löscht es.</numerusform>
            <numerusform>%Ln davon haben ein Objekt im Verzeichnis; der nächste Lauf löscht es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; it stays as it is.</source>
        <translation>
            <numerusform>%Ln davon hat ein Objekt im Verzeichnis; es bleibt, wie es ist.</numerusform>
            <numerusform>%Ln davon haben ein Objekt im Verzeichnis; es bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, as many as now</source>
        <translation>%1 von %2 Geräten im Bereich, so viele wie jetzt</translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 fewer than now</source>
        <translation>%1 von %2 Geräten im Bereich, %3 weniger als jetzt</translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 more than now</source>
        <translation>%1 von %2 Geräten im Bereich, %3 mehr als jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) come into scope and are written by the next run, where they can be.</source>
        <translation>
            <numerusform>%Ln Gerät kommt in den Bereich und wird, wenn möglich, vom nächsten Lauf geschrieben.</numerusform>
            <numerusform>%Ln Geräte kommen in den Bereich und werden, wo möglich, vom nächsten Lauf geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) leave the scope.</source>
        <translation>
            <numerusform>%Ln Gerät verlässt den Bereich.</numerusform>
            <numerusform>%Ln Geräte verlassen den Bereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln device(s) the last read could not tell; nothing changes for them.</source>
        <translation>
            <numerusform>Bei %Ln Gerät blieb es beim letzten Lesen offen; für dieses ändert sich nichts.</numerusform>
            <numerusform>Bei %Ln Geräten blieb es beim letzten Lesen offen; für diese ändert sich nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingEffects</name>
    <message>
        <source>A run that would delete anything stops.</source>
        <translation>Ein Lauf, der irgendetwas löschen würde, hält an.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would delete more than %1 objects stops.</source>
        <translation>
            <numerusform>Ein Lauf, der mehr als %1 Objekt löschen würde, hält an.</numerusform>
            <numerusform>Ein Lauf, der mehr als %1 Objekte löschen würde, hält an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would delete more than %1 of our objects stops.</source>
        <translation>Ein Lauf, der mehr als %1 unserer Objekte löschen würde, hält an.</translation>
    </message>
    <message numerus="yes">
        <source>A run stops when all runs of the day (UTC) would delete more than %1 objects.</source>
        <translation>
            <numerusform>Ein Lauf hält an, wenn alle Läufe des Tages (UTC) mehr als %1 Objekt löschen würden.</numerusform>
            <numerusform>Ein Lauf hält an, wenn alle Läufe des Tages (UTC) mehr als %1 Objekte löschen würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable anything for being gone or out of scope stops.</source>
        <translation>Ein Lauf, der ein Objekt deaktivieren würde, weil es fehlt oder nicht im Bereich ist, hält an.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would disable more than %1 objects for being gone or out of scope stops.</source>
        <translation>
            <numerusform>Ein Lauf, der mehr als %1 Objekt deaktivieren würde, weil es fehlt oder nicht im Bereich ist, hält an.</numerusform>
            <numerusform>Ein Lauf, der mehr als %1 Objekte deaktivieren würde, weil sie fehlen oder nicht im Bereich sind, hält an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable more than %1 of our objects for being gone or out of scope stops.</source>
        <translation>Ein Lauf, der mehr als %1 unserer Objekte deaktivieren würde, weil sie fehlen oder nicht im Bereich sind, hält an.</translation>
    </message>
    <message>
        <source>A run stops as soon as the cloud disabled any device.</source>
        <translation>Ein Lauf hält an, sobald die Cloud irgendein Gerät deaktiviert hat.</translation>
    </message>
    <message>
        <source>A run stops when the cloud disabled the devices of more than %1 of our objects.</source>
        <translation>Ein Lauf hält an, wenn die Cloud die Geräte von mehr als %1 unserer Objekte deaktiviert hat.</translation>
    </message>
    <message>
        <source>A run that would change any owner, user or key of an object stops.</source>
        <translation>Ein Lauf, der Besitzer, Benutzer oder Schlüssel eines Objekts ändern würde, hält an.</translation>
    </message>
    <message numerus="yes">
        <source>A run that would change the owner, users or keys of more than %1 objects stops. These decide who can sign in.</source>
        <translation>
            <numerusform>Ein Lauf, der Besitzer, Benutzer oder Schlüssel von mehr als %1 Objekt ändern würde, hält an. Sie entscheiden, wer sich anmelden kann.</numerusform>
            <numerusform>Ein Lauf, der Besitzer, Benutzer oder Schlüssel von mehr als %1 Objekten ändern würde, hält an. Sie entscheiden, wer sich anmelden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run stops when the cloud has fewer devices than in the seven days before.</source>
        <translation>Ein Lauf hält an, wenn die Cloud weniger Geräte hat als in den sieben Tagen davor.</translation>
    </message>
    <message>
        <source>A run stops when the cloud has over %1 fewer devices than in the seven days before.</source>
        <translation>Ein Lauf hält an, wenn die Cloud über %1 weniger Geräte hat als in den sieben Tagen davor.</translation>
    </message>
    <message>
        <source>At 100 % this guard never stops a run.</source>
        <translation>Bei 100 % hält diese Schutzgrenze nie einen Lauf an.</translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and deleted by the one after.</source>
        <translation>Sein Objekt wird vom nächsten Lauf deaktiviert und vom übernächsten gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Its object is disabled by the next run, and deleted when the device was missing for %Ln day(s).</source>
        <translation>
            <numerusform>Sein Objekt wird vom nächsten Lauf deaktiviert und gelöscht, wenn das Gerät %Ln Tag fehlte.</numerusform>
            <numerusform>Sein Objekt wird vom nächsten Lauf deaktiviert und gelöscht, wenn das Gerät %Ln Tage fehlte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its object is deleted by the next run, without being disabled first.</source>
        <translation>Sein Objekt wird vom nächsten Lauf gelöscht, ohne vorher deaktiviert zu werden.</translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and stays.</source>
        <translation>Sein Objekt wird vom nächsten Lauf deaktiviert und bleibt.</translation>
    </message>
    <message>
        <source>Its object stays as it is and is not updated any more.</source>
        <translation>Sein Objekt bleibt, wie es ist, und wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Its object is deleted by the next run.</source>
        <translation>Sein Objekt wird vom nächsten Lauf gelöscht.</translation>
    </message>
    <message>
        <source>A run writes what it planned, unless a guard stops it. The first write of a profile is always approved by a person.</source>
        <translation>Ein Lauf schreibt, was er geplant hat, wenn ihn keine Schutzgrenze anhält. Das erste Schreiben eines Profils wird immer von einer Person freigegeben.</translation>
    </message>
    <message>
        <source>A run plans and tells what it would write. Nothing is written until somebody applies it.</source>
        <translation>Ein Lauf plant und meldet, was er schreiben würde. Nichts wird geschrieben, bis jemand es anwendet.</translation>
    </message>
    <message>
        <source>TLS from the first byte on.</source>
        <translation>TLS vom ersten Byte an.</translation>
    </message>
    <message>
        <source>TLS, begun on the usual port before anything is said.</source>
        <translation>TLS, begonnen auf dem üblichen Port, bevor etwas gesagt wird.</translation>
    </message>
    <message>
        <source>Sealed by Kerberos, without TLS. It goes with a sign-in by Kerberos only.</source>
        <translation>Durch Kerberos verschlüsselt, ohne TLS. Nur mit einer Anmeldung über Kerberos.</translation>
    </message>
    <message>
        <source>It counts only when objects are disabled first and deleted later.</source>
        <translation>Zählt nur, wenn Objekte zuerst deaktiviert und später gelöscht werden.</translation>
    </message>
    <message>
        <source>The client secret and the directory password belong to the places they were given for. Both are asked for again.</source>
        <translation>Der geheime Clientschlüssel und das Verzeichniskennwort gehören zu den Stellen, für die sie eingegeben wurden. Nach beiden wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The client secret belongs to the tenant, application and addresses it was given for. It is asked for again.</source>
        <translation>Der geheime Clientschlüssel gehört zu dem Mandanten, der Anwendung und den Adressen, für die er eingegeben wurde. Nach ihm wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The directory password belongs to the account, domain, servers and authorities it was given for. It is asked for again.</source>
        <translation>Das Verzeichniskennwort gehört zu dem Konto, der Domäne, den Servern und den Zertifizierungsstellen, für die es eingegeben wurde. Nach ihm wird erneut gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln run(s) a day, where a timer starts them.</source>
        <translation>
            <numerusform>Etwa %Ln Lauf am Tag, wo ein Zeitgeber sie startet.</numerusform>
            <numerusform>Etwa %Ln Läufe am Tag, wo ein Zeitgeber sie startet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingProblems</name>
    <message>
        <source>“%1: %2”</source>
        <translation>„%1: %2“</translation>
    </message>
    <message>
        <source>A time between two runs is wanted.</source>
        <translation>Erwartet wird eine Zeit zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>A time from %1 to %2 is wanted.</source>
        <translation>Erwartet wird eine Zeit von %1 bis %2.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Die Zahl liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation>Erwartet wird eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is no list of certificates in PEM form, and nothing else.</source>
        <translation>Die Datei %1 ist keine reine Liste von Zertifikaten in PEM-Form.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>At least one of them is needed.</source>
        <translation>Mindestens eine Angabe ist nötig.</translation>
    </message>
    <message>
        <source>An id such as 72f988bf-86f1-41af-91ab-2d7cd011db47 is wanted, in any notation.</source>
        <translation>Erwartet wird eine ID wie 72f988bf-86f1-41af-91ab-2d7cd011db47, in beliebiger Schreibweise.</translation>
    </message>
    <message>
        <source>An address such as https://host or https://host:port is wanted, without a path.</source>
        <translation>Erwartet wird eine Adresse wie https://host oder https://host:port, ohne Pfad.</translation>
    </message>
    <message>
        <source>Names of servers or addresses are wanted.</source>
        <translation>Erwartet werden Namen oder Adressen von Servern.</translation>
    </message>
    <message>
        <source>A DNS name such as corp.example is wanted.</source>
        <translation>Erwartet wird ein DNS-Name wie corp.example.</translation>
    </message>
    <message>
        <source>An account such as svc-writeback@corp.example is wanted, or its DN.</source>
        <translation>Erwartet wird ein Konto wie svc-writeback@corp.example oder sein DN.</translation>
    </message>
    <message>
        <source>The whole path of a file is wanted, from / on.</source>
        <translation>Erwartet wird der ganze Pfad einer Datei, beginnend mit /.</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31 is wanted.</source>
        <translation>Erwartet wird ein Datum wie 2027-01-31.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore make a name, 64 of them at most.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>A password goes through LDAPS or StartTLS only.</source>
        <translation>Ein Kennwort geht nur über LDAPS oder StartTLS.</translation>
    </message>
    <message>
        <source>This belongs to %1 alone.</source>
        <translation>Das gehört nur zu %1.</translation>
    </message>
    <message>
        <source>%1 needs this.</source>
        <translation>%1 braucht diese Angabe.</translation>
    </message>
    <message>
        <source>All values together are too large for a profile.</source>
        <translation>Alle Werte zusammen sind zu groß für ein Profil.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown have to go.</source>
        <translation>Zeichen, die nicht darstellbar sind, müssen weg.</translation>
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
        <translation>Anmeldung an der Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Account in the directory</source>
        <translation>Konto im Verzeichnis</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Shown in the window and in reports.</source>
        <translation>Erscheint im Fenster und in Berichten.</translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation>Wofür die Geräte geschrieben werden</translation>
    </message>
    <message>
        <source>Changes the advice you are given, never what is written.</source>
        <translation>Ändert die Hinweise, nie das, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Id of the profile</source>
        <translation>ID des Profils</translation>
    </message>
    <message>
        <source>Random, and never changed: secrets and kept data belong to it.</source>
        <translation>Zufällig und unveränderlich: Geheimnisse und aufbewahrte Daten gehören zu ihr.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version der Datei</translation>
    </message>
    <message>
        <source>The form in which the profile&apos;s file is written.</source>
        <translation>Die Form, in der die Profildatei geschrieben ist.</translation>
    </message>
    <message>
        <source>Microsoft cloud</source>
        <translation>Microsoft-Cloud</translation>
    </message>
    <message>
        <source>Most tenants are in the global one.</source>
        <translation>Die meisten Mandanten sind in der globalen.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation>Im Entra Admin Center, in der Übersicht des Mandanten.</translation>
    </message>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Adresse des Anmeldedienstes</translation>
    </message>
    <message>
        <source>Such as https://login.example, without a path.</source>
        <translation>Etwa https://login.example, ohne Pfad.</translation>
    </message>
    <message>
        <source>Address of Graph</source>
        <translation>Adresse von Graph</translation>
    </message>
    <message>
        <source>Such as https://graph.example, without a path.</source>
        <translation>Etwa https://graph.example, ohne Pfad.</translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation>Zusätzliche Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted beside the system&apos;s, for the cloud alone.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen neben denen des Systems vertraut wird, nur für die Cloud.</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>In the Entra admin center, on the overview of the app registration.</source>
        <translation>Im Entra Admin Center, in der Übersicht der App-Registrierung.</translation>
    </message>
    <message>
        <source>Certificate of the app registration</source>
        <translation>Zertifikat der App-Registrierung</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>The client secret expires on</source>
        <translation>Geheimer Clientschlüssel läuft ab am</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31, for a warning in time. It may stay empty.</source>
        <translation>Ein Datum wie 2027-01-31, für eine rechtzeitige Warnung. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>DNS name of the domain that holds the devices, such as corp.example.</source>
        <translation>DNS-Name der Domäne mit den Geräten, etwa corp.example.</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>One in each line, tried in this order. Empty: found by the domain&apos;s name.</source>
        <translation>Einer pro Zeile, in dieser Reihenfolge versucht. Leer: über den Namen der Domäne gefunden.</translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation>Schutz der Verbindung</translation>
    </message>
    <message>
        <source>A password is only ever sent through TLS.</source>
        <translation>Ein Kennwort wird nur über TLS gesendet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The usual one is 636 for LDAPS, 389 else.</source>
        <translation>Üblich ist 636 für LDAPS, sonst 389.</translation>
    </message>
    <message>
        <source>Authorities of the directory</source>
        <translation>Zertifizierungsstellen des Verzeichnisses</translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted in place of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen anstelle derer des Systems vertraut wird. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As user@domain, or its DN.</source>
        <translation>Als user@domain oder als DN.</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>The account&apos;s keys for Kerberos. Empty: the tickets of whoever runs the program.</source>
        <translation>Die Kerberos-Schlüssel des Kontos. Leer: die Tickets dessen, der das Programm ausführt.</translation>
    </message>
    <message>
        <source>Account that the checks judge</source>
        <translation>Konto, das die Prüfungen beurteilen</translation>
    </message>
    <message>
        <source>When it is not the one that signs in. Empty: the same.</source>
        <translation>Wenn es nicht das ist, das sich anmeldet. Leer: dasselbe.</translation>
    </message>
    <message>
        <source>How devices joined</source>
        <translation>Art der Geräteverbindung</translation>
    </message>
    <message>
        <source>Devices that joined in another way are out of scope.</source>
        <translation>Geräte, die anders verbunden sind, sind nicht im Bereich.</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>One in each line, as the cloud names them: Windows, iOS. Empty: all.</source>
        <translation>Eines pro Zeile, wie die Cloud sie nennt: Windows, iOS. Leer: alle.</translation>
    </message>
    <message>
        <source>Only these devices</source>
        <translation>Nur diese Geräte</translation>
    </message>
    <message>
        <source>Device ids, or names with * for any characters, one in each line. Empty: all.</source>
        <translation>Geräte-IDs oder Namen mit * für beliebige Zeichen, pro Zeile einer. Leer: alle.</translation>
    </message>
    <message>
        <source>Never these devices</source>
        <translation>Diese Geräte nie</translation>
    </message>
    <message>
        <source>Ids or names in the same form. This list wins over the one above.</source>
        <translation>IDs oder Namen in derselben Form. Diese Liste geht der oberen vor.</translation>
    </message>
    <message>
        <source>Write the registered users</source>
        <translation>Registrierte Benutzer schreiben</translation>
    </message>
    <message>
        <source>The users registered on a device, beside its owner. Reading takes longer.</source>
        <translation>Die auf einem Gerät registrierten Benutzer, neben seinem Besitzer. Das Lesen dauert länger.</translation>
    </message>
    <message>
        <source>Write the last sign-in</source>
        <translation>Letzte Anmeldung schreiben</translation>
    </message>
    <message>
        <source>The approximate time. Most runs then have something to write for most devices.</source>
        <translation>Der ungefähre Zeitpunkt. Die meisten Läufe haben dann für die meisten Geräte etwas zu schreiben.</translation>
    </message>
    <message>
        <source>Write owners who are privileged</source>
        <translation>Privilegierte Besitzer schreiben</translation>
    </message>
    <message>
        <source>Who can write the owner of a device can sign in to AD FS as that owner. Keep administrators out of it unless they need it.</source>
        <translation>Wer den Besitzer eines Geräts schreiben kann, kann sich bei AD FS als dieser Besitzer anmelden. Administratoren heraushalten, sofern sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>When a device is gone from the cloud</source>
        <translation>Wenn ein Gerät nicht mehr in der Cloud ist</translation>
    </message>
    <message>
        <source>Days before the object is deleted</source>
        <translation>Tage bis zum Löschen des Objekts</translation>
    </message>
    <message>
        <source>Counted from the first run that missed the device.</source>
        <translation>Gezählt ab dem ersten Lauf, dem das Gerät fehlte.</translation>
    </message>
    <message>
        <source>When a device is out of scope</source>
        <translation>Wenn ein Gerät nicht im Bereich ist</translation>
    </message>
    <message>
        <source>Deletions in one run</source>
        <translation>Löschungen in einem Lauf</translation>
    </message>
    <message>
        <source>Deletions as a share</source>
        <translation>Löschungen als Anteil</translation>
    </message>
    <message>
        <source>Deletions in one day</source>
        <translation>Löschungen an einem Tag</translation>
    </message>
    <message>
        <source>Objects disabled in one run</source>
        <translation>Deaktivierte Objekte in einem Lauf</translation>
    </message>
    <message>
        <source>Objects disabled as a share</source>
        <translation>Deaktivierte Objekte als Anteil</translation>
    </message>
    <message>
        <source>Devices that the cloud disabled, as a share</source>
        <translation>Von der Cloud deaktivierte Geräte, als Anteil</translation>
    </message>
    <message>
        <source>Changes of owner, users or keys in one run</source>
        <translation>Änderungen von Besitzer, Benutzern oder Schlüsseln in einem Lauf</translation>
    </message>
    <message>
        <source>Devices that vanished from the cloud</source>
        <translation>Aus der Cloud verschwundene Geräte</translation>
    </message>
    <message>
        <source>Time between two runs</source>
        <translation>Zeit zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>What a run by itself does</source>
        <translation>Was ein Lauf von selbst tut</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>AD FS, access by device</source>
        <translation>AD FS, Zugriff nach Gerät</translation>
    </message>
    <message>
        <source>Windows Hello for Business, certificate trust</source>
        <translation>Windows Hello for Business, Zertifikatvertrauensstellung</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>US-Behörden (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>US-Behörden (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Kerberos sealing</source>
        <translation>Kerberos-Verschlüsselung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Entra-verbunden</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Hybrid verbunden</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Disable, later delete</source>
        <translation>Deaktivieren, später löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Plan and write</source>
        <translation>Planen und schreiben</translation>
    </message>
    <message>
        <source>Plan only</source>
        <translation>Nur planen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzgrenzen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Which tenant is read, which directory is written, and who signs in.</source>
        <translation>Welcher Mandant gelesen wird, welches Verzeichnis geschrieben wird und wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Which devices of the cloud are written.</source>
        <translation>Welche Geräte der Cloud geschrieben werden.</translation>
    </message>
    <message>
        <source>What is written of a device beyond what every device needs.</source>
        <translation>Was von einem Gerät über das hinaus geschrieben wird, was jedes Gerät braucht.</translation>
    </message>
    <message>
        <source>When a run stops before its first write, until somebody looked at it. A share counts from ten objects on.</source>
        <translation>Wann ein Lauf vor dem ersten Schreiben anhält, bis jemand nachgesehen hat. Ein Anteil zählt ab zehn Objekten.</translation>
    </message>
    <message>
        <source>What happens to an object whose device is no longer there, once the cloud has confirmed it.</source>
        <translation>Was mit einem Objekt geschieht, dessen Gerät nicht mehr da ist, sobald die Cloud das bestätigt hat.</translation>
    </message>
    <message>
        <source>How this window looks. It belongs to you, not to the profile.</source>
        <translation>Wie dieses Fenster aussieht. Das gehört zum Benutzer, nicht zum Profil.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>A PEM file. The same certificate is uploaded to the app registration, without its key.</source>
        <translation>Eine PEM-Datei. Dasselbe Zertifikat wird in die App-Registrierung hochgeladen, ohne seinen Schlüssel.</translation>
    </message>
    <message>
        <source>A PEM file with an RSA key, which may be the certificate&apos;s own file.</source>
        <translation>Eine PEM-Datei mit einem RSA-Schlüssel; es darf die Datei des Zertifikats selbst sein.</translation>
    </message>
    <message>
        <source>How often the writeback is to run, and whether it then writes. A timer or service of this machine starts it, with dwctl run; the console does not.</source>
        <translation>Wie oft das Geräterückschreiben laufen soll, und ob es dann schreibt. Ein Zeitgeber oder Dienst dieses Rechners startet es, mit dwctl run; die Konsole tut es nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln value(s) cannot be saved</source>
        <translation>
            <numerusform>%1, %Ln Wert kann nicht gespeichert werden</numerusform>
            <numerusform>%1, %Ln Werte können nicht gespeichert werden</numerusform>
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
        <translation>Liest einen Mandanten von Microsoft Entra, schreibt einen Container einer Active-Directory-Gesamtstruktur und schreibt nie in die Cloud. Apache License 2.0. Die Schriften Inter und JetBrains Mono liegen unter der SIL Open Font License bei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dwc::AccountCommands</name>
    <message>
        <source>When there is no such account yet</source>
        <translation>Wenn es ein solches Konto noch nicht gibt</translation>
    </message>
    <message>
        <source>A plain user is enough: it needs no group and no other right. A Domain Admin runs this in Windows PowerShell on a controller; the password asked for there is the one to give in Settings.</source>
        <translation>Ein einfacher Benutzer genügt: Er braucht keine Gruppe und kein weiteres Recht. Ein Domänen-Admin führt dies in Windows PowerShell auf einem Domänencontroller aus; das dort erfragte Kennwort gehört in die Einstellungen.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>dwc::AccountSearch</name>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Name, account name or user principal name</source>
        <translation>Name, Kontoname oder Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search an account by name</source>
        <translation>Konto nach Namen suchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
</context>
<context>
    <name>dwc::AdminForm</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices. User principal name or distinguished name.</source>
        <translation>Ein Organisations-Admin, der auch Domänen-Admin der Domäne ist, in der die Geräte liegen. Benutzerprinzipalname oder Distinguished Name.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name and password are needed.</source>
        <translation>Name und Kennwort des Administrators werden gebraucht.</translation>
    </message>
    <message>
        <source>Used for this alone. It is never kept, and asked for again next time.</source>
        <translation>Nur hierfür verwendet. Es wird nie aufbewahrt und beim nächsten Mal wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>dwc::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Height of rows and controls.</source>
        <translation>Höhe von Zeilen und Bedienelementen.</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened again.</source>
        <translation>Gilt, wenn das Fenster wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>dwc::ApplyBar</name>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts</source>
        <translation>Eine Schutzgrenze, die nichts aufhebt, hält diesen Plan an</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation>Hält nach diesem Objekt an</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message numerus="yes">
        <source>Retry these %Ln</source>
        <translation>
            <numerusform>%Ln erneut versuchen</numerusform>
            <numerusform>Diese %Ln erneut versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>dwc::CarryOutStep</name>
    <message>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Asks once for an administrator. Each change is shown when it is done, and kept in the history.</source>
        <translation>Fragt einmal nach einem Administrator. Jede Änderung wird gezeigt, sobald sie getan ist, und im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Hand over a script</source>
        <translation>Ein Skript übergeben</translation>
    </message>
    <message>
        <source>PowerShell or LDIF for the enterprise administrator. Nothing is written from here.</source>
        <translation>PowerShell oder LDIF für den Organisations-Admin. Von hier aus wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopping after this change</source>
        <translation>Hält nach dieser Änderung an</translation>
    </message>
    <message>
        <source>Signing in, and looking again before the first write</source>
        <translation>Anmelden, und vor dem ersten Schreiben noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>Schreibt %1 von %2</translation>
    </message>
    <message>
        <source>Save as a plan</source>
        <translation>Als Plan speichern</translation>
    </message>
    <message>
        <source>Someone else applies it with this console. Nothing is written from here.</source>
        <translation>Jemand anderes wendet ihn mit dieser Konsole an. Von hier aus wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>dwc::ChangeLines</name>
    <message>
        <source>no longer %1</source>
        <comment>a value</comment>
        <translation>nicht mehr %1</translation>
    </message>
</context>
<context>
    <name>dwc::ChangePane</name>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>Values of the chosen change</source>
        <translation>Werte der gewählten Änderung</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes</source>
        <translation>
            <numerusform>%Ln Attribut</numerusform>
            <numerusform>%Ln Attribute</numerusform>
        </translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Why this device</source>
        <translation>Warum dieses Gerät</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why it is not written</source>
        <translation>Warum es nicht geschrieben wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>dwc::ChangesBar</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln Änderung nicht gespeichert</numerusform>
            <numerusform>%Ln Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be saved yet; the reason stands below the field.</source>
        <translation>
            <numerusform>%Ln Wert kann noch nicht gespeichert werden; der Grund steht unter dem Feld.</numerusform>
            <numerusform>%Ln Werte können noch nicht gespeichert werden; der Grund steht unter dem Feld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ChartLegend</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>dwc::CheckModel</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
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
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The former writer was switched off</source>
        <translation>Der frühere Schreiber wurde abgeschaltet</translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation>%1: angehakt</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: nicht angehakt</translation>
    </message>
    <message>
        <source>What it wrote within the last seven days is a warning then, no longer a failure.</source>
        <translation>Was er in den letzten sieben Tagen geschrieben hat, ist dann eine Warnung und kein Fehler mehr.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>dwc::CheckPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How to put it right</source>
        <translation>So wird es behoben</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copy this check as text</source>
        <translation>Diese Prüfung als Text kopieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Check this one again</source>
        <translation>Diese erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check these %Ln again</source>
        <translation>
            <numerusform>Diese erneut prüfen</numerusform>
            <numerusform>Diese %Ln erneut prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Open the Connect wizard…</source>
        <translation>Verbinden-Assistenten öffnen…</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Gesamtstruktur vorbereiten…</translation>
    </message>
</context>
<context>
    <name>dwc::CheckView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>dwc::ChecksStep</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Wird geprüft, %Ln steht noch aus.</numerusform>
            <numerusform>Wird geprüft, %Ln stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked yet.</source>
        <translation>Noch nicht alles wurde geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here stands in the way; %Ln should be looked at.</source>
        <translation>
            <numerusform>Hier steht nichts im Weg; %Ln sollte angesehen werden.</numerusform>
            <numerusform>Hier steht nichts im Weg; %Ln sollten angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks failed. The wizard goes on when that is put right and checked again; if it is for somebody else to do, the report tells them.</source>
        <translation>
            <numerusform>%Ln Prüfung ist fehlgeschlagen. Der Assistent geht weiter, wenn das behoben und erneut geprüft ist; ist es Sache von jemand anderem, sagt es ihm der Bericht.</numerusform>
            <numerusform>%Ln Prüfungen sind fehlgeschlagen. Der Assistent geht weiter, wenn das behoben und erneut geprüft ist; ist es Sache von jemand anderem, sagt es ihm der Bericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here failed, but %Ln are not known: look at those first.</source>
        <translation>
            <numerusform>Hier ist nichts fehlgeschlagen, aber %Ln Antwort ist unbekannt: Diese zuerst ansehen.</numerusform>
            <numerusform>Hier ist nichts fehlgeschlagen, aber %Ln Antworten sind unbekannt: Diese zuerst ansehen.</numerusform>
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
        <translation>Verzeichnis verbinden</translation>
    </message>
    <message>
        <source>One tenant, one directory</source>
        <translation>Ein Mandant, ein Verzeichnis</translation>
    </message>
    <message>
        <source>Nothing is written to the cloud or the directory here. You can leave and go on later; only the secrets are asked for again.</source>
        <translation>Hier wird nichts in die Cloud oder das Verzeichnis geschrieben. Verlassen und später fortfahren ist möglich; nur nach den Geheimnissen wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Connect a tenant and a directory</source>
        <translation>Mandant und Verzeichnis verbinden</translation>
    </message>
    <message>
        <source>Two addresses and two accounts are enough to begin. Nothing is written.</source>
        <translation>Zwei Adressen und zwei Konten genügen für den Anfang. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Which tenant holds the devices?</source>
        <translation>Welcher Mandant hat die Geräte?</translation>
    </message>
    <message>
        <source>The console reads it and never writes to it.</source>
        <translation>Die Konsole liest ihn und schreibt nie in ihn.</translation>
    </message>
    <message>
        <source>Who signs in to the cloud?</source>
        <translation>Wer meldet sich an der Cloud an?</translation>
    </message>
    <message>
        <source>An app registration of this tenant with the application permissions Device.Read.All and User.Read.All.</source>
        <translation>Eine App-Registrierung dieses Mandanten mit den Anwendungsberechtigungen Device.Read.All und User.Read.All.</translation>
    </message>
    <message>
        <source>Which directory receives the devices?</source>
        <translation>Welches Verzeichnis erhält die Geräte?</translation>
    </message>
    <message>
        <source>Its domain is enough where DNS finds the controllers.</source>
        <translation>Seine Domäne genügt, wo DNS die Domänencontroller findet.</translation>
    </message>
    <message>
        <source>Which account writes to the directory?</source>
        <translation>Welches Konto schreibt in das Verzeichnis?</translation>
    </message>
    <message>
        <source>An account of its own with rights in the device container alone is safest.</source>
        <translation>Ein eigenes Konto mit Rechten nur im Gerätecontainer ist am sichersten.</translation>
    </message>
    <message>
        <source>Do both sides answer?</source>
        <translation>Antworten beide Seiten?</translation>
    </message>
    <message>
        <source>Both are asked at once who they are and what the accounts may do. Nothing is changed.</source>
        <translation>Beide werden zugleich gefragt, wer sie sind und was die Konten dürfen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Speichern und beginnen</translation>
    </message>
    <message>
        <source>The profile is saved, then both sides are read. What would be written is shown before it is.</source>
        <translation>Das Profil wird gespeichert, dann werden beide Seiten gelesen. Was geschrieben würde, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Save and read both sides</source>
        <translation>Speichern und beide Seiten lesen</translation>
    </message>
    <message>
        <source>Continue all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Both sides are being tested.</source>
        <translation>Beide Seiten werden getestet.</translation>
    </message>
    <message>
        <source>The profile is being saved.</source>
        <translation>Das Profil wird gespeichert.</translation>
    </message>
    <message>
        <source>Not tested with the present values.</source>
        <translation>Mit den jetzigen Werten nicht getestet.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>dwc::ConnectionPointCard</name>
    <message>
        <source>Service connection point</source>
        <translation>Dienstverbindungspunkt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Passed: the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation>%1 eintippen, um diesen Mandanten zu ersetzen:</translation>
    </message>
    <message>
        <source>Create the service connection point for this tenant</source>
        <translation>Den Dienstverbindungspunkt für diesen Mandanten anlegen</translation>
    </message>
    <message>
        <source>Correct the service connection point for this tenant</source>
        <translation>Den Dienstverbindungspunkt für diesen Mandanten berichtigen</translation>
    </message>
    <message>
        <source>Computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it.</source>
        <translation>Computer, die sich von da an verbinden, registrieren sich bei diesem Mandanten. Die beim anderen registrierten bleiben dort, bis sie ihn verlassen.</translation>
    </message>
    <message>
        <source>Computers of the forest that join the cloud find their tenant by it. Writeback itself does not need it.</source>
        <translation>Computer der Gesamtstruktur, die sich mit der Cloud verbinden, finden damit ihren Mandanten. Das Zurückschreiben selbst braucht ihn nicht.</translation>
    </message>
    <message>
        <source>Domain that it names</source>
        <translation>Domäne, die er nennt</translation>
    </message>
    <message>
        <source>A verified domain of the tenant. Left empty, the program chooses: the one that stands there already, else a federated one, else the initial one.</source>
        <translation>Eine bestätigte Domäne des Mandanten. Bleibt das Feld leer, wählt das Programm: die, die schon dort steht, sonst eine föderierte, sonst die anfängliche.</translation>
    </message>
    <message>
        <source>This is no domain name. One is contoso.com.</source>
        <translation>Das ist kein Domänenname. Einer ist contoso.com.</translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is none.</source>
        <translation>Die Domäne, die der Verbindungspunkt nennen soll, ist keine.</translation>
    </message>
    <message>
        <source>The tenant that is replaced is to be typed first.</source>
        <translation>Der Mandant, der ersetzt wird, ist zuerst einzutippen.</translation>
    </message>
</context>
<context>
    <name>dwc::CopyButton</name>
    <message>
        <source>Copy the %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
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
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>nach den Regeln</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>anderer Schreiber</translation>
    </message>
    <message>
        <source>registered there</source>
        <translation>dort registriert</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>kein Besitzer</translation>
    </message>
    <message>
        <source>only in AD</source>
        <translation>nur in AD</translation>
    </message>
    <message>
        <source>not in AD</source>
        <translation>nicht in AD</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceState</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Bereich</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation>AD FS</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Abgeglichen</translation>
    </message>
</context>
<context>
    <name>dwc::DeviceStep</name>
    <message>
        <source>Entra joined</source>
        <translation>Entra-verbunden</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Hybrid verbunden</translation>
    </message>
    <message>
        <source>Personal (registered) devices</source>
        <translation>Persönliche (registrierte) Geräte</translation>
    </message>
    <message>
        <source>The organisation&apos;s own, joined to the cloud alone. The directory does not know them in any other way.</source>
        <translation>Die eigenen der Organisation, nur mit der Cloud verbunden. Das Verzeichnis kennt sie auf keinem anderen Weg.</translation>
    </message>
    <message>
        <source>Joined to the domain and to the cloud. AD FS recognises them by these objects when somebody signs in.</source>
        <translation>Mit der Domäne und der Cloud verbunden. AD FS erkennt sie an diesen Objekten, wenn sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Bring your own device: phones and computers of the users themselves, with a work account added. Needed when AD FS decides by device.</source>
        <translation>Bring Your Own Device: Telefone und Rechner der Benutzer selbst, mit hinzugefügtem Geschäftskonto. Nötig, wenn AD FS nach Gerät entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>All join types</source>
        <translation>Alle Arten der Verbindung</translation>
    </message>
    <message>
        <source>No device would be written</source>
        <translation>Kein Gerät würde geschrieben</translation>
    </message>
    <message>
        <source>Choose one way of joining at least.</source>
        <translation>Mindestens eine Art der Verbindung wählen.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>The counts appear once both sides have been read, which needs the prepared forest. The choice can be changed in Settings at any time.</source>
        <translation>Die Zahlen erscheinen, sobald beide Seiten gelesen sind, wozu die Gesamtstruktur vorbereitet sein muss. Die Wahl kann in den Einstellungen jederzeit geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>A former writer has written %Ln of them already. Ticked, they can be taken over and kept up to date; otherwise they stay as they are.</source>
        <translation>
            <numerusform>Ein früherer Schreiber hat schon %Ln davon geschrieben. Angekreuzt, kann es übernommen und aktuell gehalten werden; sonst bleibt es, wie es ist.</numerusform>
            <numerusform>Ein früherer Schreiber hat schon %Ln davon geschrieben. Angekreuzt, können sie übernommen und aktuell gehalten werden; sonst bleiben sie, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Devices</name>
    <message>
        <source>No device id</source>
        <translation>Keine Geräte-ID</translation>
    </message>
    <message>
        <source>Pending, no key yet</source>
        <translation>Ausstehend, noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Key of another layout</source>
        <translation>Schlüssel in anderer Form</translation>
    </message>
    <message>
        <source>Key not read</source>
        <translation>Schlüssel nicht gelesen</translation>
    </message>
    <message>
        <source>Enabled or not is unknown</source>
        <translation>Aktiviert oder nicht ist unbekannt</translation>
    </message>
    <message>
        <source>Scope cannot be told</source>
        <translation>Bereich nicht feststellbar</translation>
    </message>
    <message>
        <source>Open on another controller</source>
        <translation>Offen auf anderem Controller</translation>
    </message>
    <message>
        <source>Belongs to AD FS</source>
        <translation>Gehört AD FS</translation>
    </message>
    <message>
        <source>Device id stands twice</source>
        <translation>Geräte-ID steht doppelt</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Schlüssel steht doppelt</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <source>Another writer, other anchor</source>
        <translation>Anderer Schreiber, anderer Anker</translation>
    </message>
    <message>
        <source>Another writer&apos;s</source>
        <translation>Von anderem Schreiber</translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation>Neu in der Cloud</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>Werte weichen ab</translation>
    </message>
    <message>
        <source>Switched off in the cloud</source>
        <translation>In der Cloud abgeschaltet</translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation>Aus der Cloud verschwunden</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Bereich</translation>
    </message>
    <message>
        <source>Gone, first look</source>
        <translation>Verschwunden, erster Blick</translation>
    </message>
    <message>
        <source>Gone, not proven</source>
        <translation>Verschwunden, nicht bewiesen</translation>
    </message>
    <message>
        <source>Missing in the list only</source>
        <translation>Fehlt nur in der Liste</translation>
    </message>
    <message>
        <source>Gone, already disabled</source>
        <translation>Verschwunden, schon deaktiviert</translation>
    </message>
    <message>
        <source>Gone, waits for deletion</source>
        <translation>Verschwunden, wartet auf Löschung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Join type</source>
        <translation>Verbindungsart</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>DN</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Entra-verbunden</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Hybrid verbunden</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n Wert weicht ab</numerusform>
            <numerusform>%n Werte weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation>Rückschreiben endet</translation>
    </message>
</context>
<context>
    <name>dwc::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Write this device…</source>
        <translation>Gerät schreiben…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Name, owner, DN or any id</source>
        <translation>Name, Besitzer, DN oder eine ID</translation>
    </message>
    <message>
        <source>Search by name, owner, DN or any id</source>
        <translation>Nach Name, Besitzer, DN oder einer ID suchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Opens Review with this device alone ticked</source>
        <translation>Öffnet Prüfen, nur dieses Gerät angehakt</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Reading asks the cloud and the directory, and writes nothing.</source>
        <translation>Das Lesen fragt die Cloud und das Verzeichnis und schreibt nichts.</translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Beide Seiten lesen</translation>
    </message>
    <message>
        <source>No device matches “%1”.</source>
        <translation>Kein Gerät passt zu „%1“.</translation>
    </message>
    <message>
        <source>No device is left by these filters.</source>
        <translation>Diese Filter lassen kein Gerät übrig.</translation>
    </message>
    <message>
        <source>There is no device on either side.</source>
        <translation>Auf keiner Seite gibt es ein Gerät.</translation>
    </message>
    <message>
        <source>Names, owners, DNs and ids in any notation are searched.</source>
        <translation>Gesucht wird in Namen, Besitzern, DNs und IDs in beliebiger Schreibweise.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung prüfen</numerusform>
            <numerusform>%Ln Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a device to see both sides of it.</source>
        <translation>Ein Gerät auswählen, um beide Seiten zu sehen.</translation>
    </message>
    <message>
        <source>The cloud gives this device no device id, so it cannot be written.</source>
        <translation>Die Cloud gibt diesem Gerät keine Geräte-ID, daher kann es nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the device id</source>
        <translation>Geräte-ID kopieren</translation>
    </message>
    <message>
        <source>Copy it as hex, in Windows order</source>
        <translation>Als Hex kopieren, in Windows-Reihenfolge</translation>
    </message>
    <message>
        <source>Copy it as base64</source>
        <translation>Als Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy the DN</source>
        <translation>DN kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Review %n of these</source>
        <translation>
            <numerusform>%n davon prüfen</numerusform>
            <numerusform>%n davon prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON Lines (*.jsonl);;Page (*.html)</source>
        <translation>CSV (*.csv);;JSON Lines (*.jsonl);;Seite (*.html)</translation>
    </message>
    <message>
        <source>%1 in the cloud, %2 in %3, read at %4</source>
        <translation>%1 in der Cloud, %2 in %3, gelesen um %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all of them cloud devices</source>
        <translation>
            <numerusform>%Ln Zeile, ein Cloud-Gerät</numerusform>
            <numerusform>%Ln Zeilen, alles Cloud-Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows: </source>
        <translation>
            <numerusform>%Ln Zeile: </numerusform>
            <numerusform>%Ln Zeilen: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud devices and %1 only in AD</source>
        <translation>
            <numerusform>%Ln Cloud-Gerät und %1 nur in AD</numerusform>
            <numerusform>%Ln Cloud-Geräte und %1 nur in AD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows match</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen passt</numerusform>
            <numerusform>%Ln von %1 Zeilen passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Diff</name>
    <message>
        <source>GUID to 16 bytes</source>
        <translation>GUID als 16 Bytes</translation>
    </message>
    <message>
        <source>Object id to 16 bytes</source>
        <translation>Objekt-ID als 16 Bytes</translation>
    </message>
    <message>
        <source>Base64 to text</source>
        <translation>Base64 als Text</translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation>In der Cloud aktiviert</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>Als Menge</translation>
    </message>
    <message>
        <source>SID as text</source>
        <translation>SID als Text</translation>
    </message>
    <message>
        <source>Time to FILETIME</source>
        <translation>Zeit als FILETIME</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not written, because the forest&apos;s schema lacks it</source>
        <translation>Nicht geschrieben, weil das Schema der Gesamtstruktur es nicht kennt</translation>
    </message>
    <message>
        <source>Not written, because the profile switches it off</source>
        <translation>Nicht geschrieben, weil das Profil es abschaltet</translation>
    </message>
    <message>
        <source>Not written, because the cloud did not tell</source>
        <translation>Nicht geschrieben, weil die Cloud es nicht mitteilte</translation>
    </message>
    <message>
        <source>Kept, because the cloud has no value</source>
        <translation>Behalten, weil die Cloud keinen Wert hat</translation>
    </message>
    <message>
        <source>Not written, because no key has the exact layout</source>
        <translation>Nicht geschrieben, weil kein Schlüssel die genaue Form hat</translation>
    </message>
    <message>
        <source>Not written, because the owner is not in this forest</source>
        <translation>Nicht geschrieben, weil der Besitzer nicht in dieser Gesamtstruktur ist</translation>
    </message>
    <message>
        <source>Not written, because the owner exists in the cloud only</source>
        <translation>Nicht geschrieben, weil es den Besitzer nur in der Cloud gibt</translation>
    </message>
    <message>
        <source>Not written, because the owner is privileged</source>
        <translation>Nicht geschrieben, weil der Besitzer privilegiert ist</translation>
    </message>
    <message>
        <source>Kept, because the owner could not be determined</source>
        <translation>Behalten, weil der Besitzer nicht feststellbar war</translation>
    </message>
    <message>
        <source>The device is not written</source>
        <translation>Das Gerät wird nicht geschrieben</translation>
    </message>
    <message>
        <source>cut to the schema&apos;s length</source>
        <translation>auf die Länge des Schemas gekürzt</translation>
    </message>
    <message>
        <source>what the directory cannot hold is left out</source>
        <translation>was das Verzeichnis nicht halten kann, entfällt</translation>
    </message>
    <message>
        <source>the device id stands in</source>
        <translation>die Geräte-ID steht dafür</translation>
    </message>
</context>
<context>
    <name>dwc::DiffModel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>identity change</source>
        <translation>Identitätsänderung</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation>Verzeichnis jetzt</translation>
    </message>
    <message>
        <source>After the run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>last written</source>
        <translation>zuletzt geschrieben</translation>
    </message>
    <message>
        <source>last written: %1</source>
        <translation>zuletzt geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>dwc::DiffView</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>Which attributes</source>
        <translation>Welche Attribute</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Device id %1</source>
        <translation>Geräte-ID %1</translation>
    </message>
</context>
<context>
    <name>dwc::DisableWizard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Both sides are being read.</source>
        <translation>Beide Seiten werden gelesen.</translation>
    </message>
    <message>
        <source>Both sides could not be read.</source>
        <translation>Beide Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Die Änderungen werden geschrieben.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Set the schedule to plan only</source>
        <translation>Zeitplan auf Nur planen stellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Each device, failures first, and the schedule.</source>
        <translation>Jedes Gerät, Fehlschläge zuerst, und der Zeitplan.</translation>
    </message>
    <message>
        <source>The last step before it is written.</source>
        <translation>Der letzte Schritt, bevor geschrieben wird.</translation>
    </message>
    <message>
        <source>Nothing is written to the directory.</source>
        <translation>In das Verzeichnis wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nichts zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave device writeback</source>
        <translation>Geräterückschreiben verlassen</translation>
    </message>
    <message>
        <source>Nothing is written before step %1.</source>
        <translation>Vor Schritt %1 wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What happens to the devices?</source>
        <translation>Was geschieht mit den Geräten?</translation>
    </message>
    <message>
        <source>Only devices that this profile wrote are touched, and only after a preview of each.</source>
        <translation>Berührt werden nur Geräte, die dieses Profil geschrieben hat, und jedes erst nach einer Vorschau.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation>Prüfen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Every device stays as it is. There is nothing to review.</source>
        <translation>Jedes Gerät bleibt, wie es ist. Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Only the schedule of the profile changes: it plans, and writes nothing.</source>
        <translation>Nur der Zeitplan des Profils ändert sich: Er plant und schreibt nichts.</translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation>Beide Seiten werden gelesen. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>This profile has no device to change.</source>
        <translation>Dieses Profil hat kein Gerät zu ändern.</translation>
    </message>
    <message>
        <source>Devices of AD FS and of others are not touched. Only the schedule changes.</source>
        <translation>Geräte von AD FS und von anderen werden nicht berührt. Nur der Zeitplan ändert sich.</translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation>Eine Schutzgrenze hat es angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The plan was made again, and what must be typed is asked for anew.</source>
        <translation>Der Plan wurde neu gemacht, und was einzugeben ist, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Plan again in Review shows what has changed.</source>
        <translation>„Neu planen“ in der Prüfung zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation>Auf Wunsch angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation>Der Plan steht, wie er war.</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>Die Gesamtstruktur wird gerade angesehen.</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Die Gesamtstruktur konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first, or left out of what is taken back.</source>
        <translation>Was im Weg steht, wird zuerst in Ordnung gebracht oder von dem ausgenommen, was zurückgenommen wird.</translation>
    </message>
    <message>
        <source>A device that stays needs the container: tick every one, or keep the configuration objects.</source>
        <translation>Ein Gerät, das bleibt, braucht den Container: alle ankreuzen, oder die Konfigurationsobjekte behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>%Ln Gerät löschen, Vorbereitung zurücknehmen</numerusform>
            <numerusform>%Ln Geräte löschen, Vorbereitung zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>%Ln Gerät deaktivieren, Vorbereitung zurücknehmen</numerusform>
            <numerusform>%Ln Geräte deaktivieren, Vorbereitung zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device and each change of the forest, failures first, and the schedule.</source>
        <translation>Jedes Gerät und jede Änderung an der Gesamtstruktur, Fehlgeschlagenes zuerst, und der Zeitplan.</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>What is taken back of the forest&apos;s preparation?</source>
        <translation>Was wird von der Vorbereitung der Gesamtstruktur zurückgenommen?</translation>
    </message>
    <message>
        <source>After the devices. It takes an administrator; every object and every entry is shown before anything is written.</source>
        <translation>Nach den Geräten. Es braucht einen Administrator; jedes Objekt und jeder Eintrag wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Reading both sides again before the first write</source>
        <translation>Vor dem ersten Schreiben werden beide Seiten noch einmal gelesen</translation>
    </message>
    <message>
        <source>Signing in, and looking at the forest again before the first write</source>
        <translation>Anmelden, und vor dem ersten Schreiben noch einmal in die Gesamtstruktur sehen</translation>
    </message>
    <message>
        <source>What is left to do is the forest&apos;s part.</source>
        <translation>Übrig ist der Teil der Gesamtstruktur.</translation>
    </message>
</context>
<context>
    <name>dwc::DomainChoice</name>
    <message>
        <source>Domain that gets the devices</source>
        <translation>Domäne, die die Geräte aufnimmt</translation>
    </message>
    <message>
        <source>Any domain of the forest will do: AD FS finds them by the service object, which stands in the configuration that all domains share.</source>
        <translation>Jede Domäne der Gesamtstruktur ist möglich: AD FS findet die Geräte über das Dienstobjekt, und das steht in der Konfiguration, die alle Domänen teilen.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it. Then open this wizard again.</source>
        <translation>Tragen Sie im Profil als directory.domain %1 ein und als directory.servers einen beschreibbaren Domänencontroller davon. Öffnen Sie dann diesen Assistenten erneut.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it: %2. Then open this wizard again.</source>
        <translation>Tragen Sie im Profil als directory.domain %1 ein und als directory.servers einen beschreibbaren Domänencontroller davon: %2. Öffnen Sie dann diesen Assistenten erneut.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>%1 does not hold the domain %2.</source>
        <translation>%1 hält die Domäne %2 nicht.</translation>
    </message>
</context>
<context>
    <name>dwc::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Einheit von: %1</translation>
    </message>
</context>
<context>
    <name>dwc::EnableWizard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>Die Gesamtstruktur wird gerade angesehen.</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Die Gesamtstruktur konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation>Was im Weg steht, wird zuerst behoben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Die Änderungen werden geschrieben.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>See the first preview</source>
        <translation>Erste Vorschau ansehen</translation>
    </message>
    <message>
        <source>What exists stays as it is.</source>
        <translation>Was vorhanden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 What exists stays as it is. All of it is written to %2, in the numbered order.</source>
        <translation>%1 Was vorhanden ist, bleibt, wie es ist. Alles wird auf %2 geschrieben, in der Reihenfolge der Nummern.</translation>
    </message>
    <message>
        <source>These prerequisites are put right first. Nothing was written.</source>
        <translation>Diese Voraussetzungen werden zuerst erfüllt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation>Es braucht einmal einen Administrator. Das Connector-Konto selbst braucht solche Rechte nicht.</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln geschrieben</numerusform>
            <numerusform>%Ln geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable device writeback</source>
        <translation>Geräterückschreiben aktivieren</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>Prepare the forest for device writeback</source>
        <translation>Die Gesamtstruktur auf das Geräterückschreiben vorbereiten</translation>
    </message>
    <message>
        <source>The forest gets a container for devices, a service object that names it, and the few permissions that the connector account needs in it. Every object and every entry is shown before anything is written, and what exists stays as it is.</source>
        <translation>Die Gesamtstruktur bekommt einen Container für Geräte, ein Dienstobjekt, das ihn nennt, und die wenigen Berechtigungen, die das Connector-Konto darin braucht. Jedes Objekt und jeder Eintrag wird gezeigt, bevor etwas geschrieben wird, und was vorhanden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What may the connector account do?</source>
        <translation>Was darf das Connector-Konto tun?</translation>
    </message>
    <message>
        <source>The least that is enough is best: a stronger set helps only where devices of a former writer are taken over.</source>
        <translation>Am besten ist das Wenigste, was genügt: Mehr hilft nur, wo Geräte eines früheren Schreibers übernommen werden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation>Prüfen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Wer führt es aus?</translation>
    </message>
    <message>
        <source>Is everything in place?</source>
        <translation>Ist alles vorhanden?</translation>
    </message>
    <message>
        <source>The checks of forest and permissions as they are now, made with the connector account. They only read.</source>
        <translation>Die Prüfungen von Gesamtstruktur und Berechtigungen nach heutigem Stand, mit dem Connector-Konto. Sie lesen nur.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>One way of joining at least is needed.</source>
        <translation>Mindestens eine Art der Verbindung wird gebraucht.</translation>
    </message>
    <message>
        <source>Preparing the forest</source>
        <translation>Die Gesamtstruktur wird vorbereitet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation>Jede Änderung, Fehlschläge zuerst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing is written before step %1. You can leave at any step; opened again, the wizard goes on there, with a fresh look.</source>
        <translation>Vor Schritt %1 wird nichts geschrieben. Der Assistent kann bei jedem Schritt verlassen werden; wieder geöffnet, geht er dort weiter, mit einem neuen Blick.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Which devices are written back?</source>
        <translation>Welche Geräte werden zurückgeschrieben?</translation>
    </message>
    <message>
        <source>By the way they joined. The profile keeps the choice, and a preview shows each device before any is written.</source>
        <translation>Nach der Art, wie sie verbunden sind. Das Profil behält die Wahl, und eine Vorschau zeigt jedes Gerät, bevor eines geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 Nothing else is changed. All of it is written to %2, in the numbered order.</source>
        <translation>%1 Sonst wird nichts geändert. Alles wird auf %2 geschrieben, in der Reihenfolge der Nummern.</translation>
    </message>
</context>
<context>
    <name>dwc::FateStep</name>
    <message>
        <source>What stays in any case</source>
        <translation>Was in jedem Fall bleibt</translation>
    </message>
    <message>
        <source>Devices of AD FS, of another writer, and those that are held.</source>
        <translation>Geräte von AD FS, eines anderen Schreibers und solche, die festgehalten werden.</translation>
    </message>
    <message>
        <source>The profile and its history. From now on its schedule only plans, and a run writes nothing.</source>
        <translation>Das Profil und sein Verlauf. Sein Zeitplan plant von nun an nur, und ein Lauf schreibt nichts.</translation>
    </message>
    <message>
        <source>How many devices it concerns is told in the next step.</source>
        <translation>Wie viele Geräte es betrifft, sagt der nächste Schritt.</translation>
    </message>
    <message>
        <source>This profile has written nothing. Only the schedule is removed.</source>
        <translation>Dieses Profil hat nichts geschrieben. Nur der Zeitplan entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the directory are this profile&apos;s. AD FS recognises them by these objects when somebody signs in.</source>
        <translation>
            <numerusform>%Ln Gerät im Verzeichnis gehört diesem Profil. AD FS erkennt es an diesem Objekt, wenn sich jemand anmeldet.</numerusform>
            <numerusform>%Ln Geräte im Verzeichnis gehören diesem Profil. AD FS erkennt sie an diesen Objekten, wenn sich jemand anmeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Join type</source>
        <translation>Verbindungsart</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) only, show all</source>
        <translation>
            <numerusform>Nur %n Gerät, alle zeigen</numerusform>
            <numerusform>Nur %n Geräte, alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>has an owner</source>
        <translation>hat einen Besitzer</translation>
    </message>
    <message>
        <source>owner missing</source>
        <translation>Besitzer fehlt</translation>
    </message>
</context>
<context>
    <name>dwc::FindingList</name>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>And %1 more in Review</source>
        <translation>Und %1 weitere in Prüfen</translation>
    </message>
    <message>
        <source>Open Prerequisites</source>
        <translation>Voraussetzungen öffnen</translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet</source>
        <translation>Die Voraussetzungen wurden noch nicht geprüft</translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet.</source>
        <translation>Die Voraussetzungen wurden noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known.</source>
        <translation>
            <numerusform>%Ln unbekannt.</numerusform>
            <numerusform>%Ln unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning.</source>
        <translation>
            <numerusform>%Ln mit Warnung.</numerusform>
            <numerusform>%Ln mit Warnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks passed</source>
        <translation>
            <numerusform>%Ln Prüfung bestanden</numerusform>
            <numerusform>%Ln Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts ist anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Keine offenen Befunde</translation>
    </message>
</context>
<context>
    <name>dwc::ForestPlanWizard</name>
    <message>
        <source>Carry out a saved plan</source>
        <translation>Gespeicherten Plan ausführen</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What the saved plan writes</source>
        <translation>Was der gespeicherte Plan schreibt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Wer führt es aus?</translation>
    </message>
    <message>
        <source>Nothing is written before step %1, and nothing but what the file names.</source>
        <translation>Vor Schritt %1 wird nichts geschrieben, und nichts als das, was die Datei nennt.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation>Die Gesamtstruktur wird gerade angesehen.</translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation>Was im Weg steht, wird zuerst behoben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file names no change.</source>
        <translation>Die Datei nennt keine Änderung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation>Die Änderungen werden geschrieben.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is written as it stands here, or not at all: what the forest is like is looked up again just before.</source>
        <translation>Es wird so geschrieben, wie es hier steht, oder gar nicht: Unmittelbar davor wird noch einmal nachgesehen, wie die Gesamtstruktur ist.</translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation>Es wird ausgeführt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation>Jede Änderung, Fehlschläge zuerst.</translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation>Es braucht einmal einen Administrator. Das Connector-Konto selbst braucht solche Rechte nicht.</translation>
    </message>
    <message>
        <source>The plan no longer holds, or could not be compared with the forest.</source>
        <translation>Der Plan gilt nicht mehr oder konnte nicht mit der Gesamtstruktur verglichen werden.</translation>
    </message>
    <message>
        <source>What is deleted or replaced must be confirmed below the changes.</source>
        <translation>Was gelöscht oder ersetzt wird, muss unter den Änderungen bestätigt werden.</translation>
    </message>
</context>
<context>
    <name>dwc::ForestReview</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>exists, stays as it is</source>
        <translation>vorhanden, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation>auf %1, für %2</translation>
    </message>
    <message>
        <source>granted already</source>
        <translation>schon erteilt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Objects in the forest</source>
        <translation>Objekte in der Gesamtstruktur</translation>
    </message>
    <message>
        <source>Looking at the forest. Nothing is written.</source>
        <translation>Sieht die Gesamtstruktur an. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Everything is in place. There is nothing to create.</source>
        <translation>Alles ist vorhanden. Es gibt nichts anzulegen.</translation>
    </message>
    <message>
        <source>Verify tells whether it works for the account.</source>
        <translation>Nachprüfen sagt, ob es für das Konto funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, %1</source>
        <translation>
            <numerusform>%Ln bleibt, %1</numerusform>
            <numerusform>%Ln bleiben, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are created</source>
        <translation>
            <numerusform>%Ln wird angelegt</numerusform>
            <numerusform>%Ln werden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are added, none is taken away</source>
        <translation>
            <numerusform>%Ln wird hinzugefügt, keiner weggenommen</numerusform>
            <numerusform>%Ln werden hinzugefügt, keiner weggenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions for %1</source>
        <translation>Berechtigungen für %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>object class, in CN=...</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>%1, one is corrected</source>
        <translation>%1, einer wird berichtigt</translation>
    </message>
</context>
<context>
    <name>dwc::Help</name>
    <message>
        <source>en</source>
        <extracomment>not shown: the folder of the help pages in this language, &quot;en&quot;, &quot;de&quot; or &quot;it&quot;</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>dwc::HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>dwc::HelpText</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>dwc::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dwc::KeyRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>dwc::KeyStep</name>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The value, not its id. It is shown once, when it is made. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Der Wert, nicht seine ID. Er wird einmal gezeigt, beim Erstellen. Liegt im Schlüsselbund dieses Computers, nie im Profil.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie im Profil.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Only when the key is encrypted. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation>Nur wenn der Schlüssel verschlüsselt ist. Bleibt im Schlüsselbund dieses Computers, nie im Profil.</translation>
    </message>
</context>
<context>
    <name>dwc::Label</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>dwc::LeavingForm</name>
    <message>
        <source>Stopping after this object</source>
        <translation>Hält nach diesem Objekt an</translation>
    </message>
    <message>
        <source>Both sides are read again first; what is no longer as it was shown stops it before anything is written. The history keeps every value.</source>
        <translation>Beide Seiten werden zuerst noch einmal gelesen; was nicht mehr so ist, wie es gezeigt wurde, hält es an, bevor etwas geschrieben wird. Der Verlauf behält jeden Wert.</translation>
    </message>
    <message>
        <source>Every device stays as it is.</source>
        <translation>Jedes Gerät bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The schedule of this profile plans only from then on. Nothing is written to the directory.</source>
        <translation>Der Zeitplan dieses Profils plant von da an nur. In das Verzeichnis wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts.</source>
        <translation>Eine Schutzgrenze hält diesen Plan an, die nichts aufhebt.</translation>
    </message>
    <message>
        <source>Type %1 to allow the objects of the forest to be deleted</source>
        <translation>%1 eintippen, um das Löschen der Objekte der Gesamtstruktur zu erlauben</translation>
    </message>
    <message>
        <source>The forest is looked at again first; what is no longer as it was shown stops it before anything is written. Then the schedule of this profile plans only.</source>
        <translation>Zuerst wird noch einmal in die Gesamtstruktur gesehen; was nicht mehr so ist, wie es gezeigt wurde, hält es an, bevor etwas geschrieben wird. Danach plant der Zeitplan dieses Profils nur.</translation>
    </message>
</context>
<context>
    <name>dwc::LeavingPlanView</name>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>&amp;Weiteres verbinden…</translation>
    </message>
    <message>
        <source>&amp;Read both sides again</source>
        <translation>Beide Seiten erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 - Device Writeback Console</source>
        <translation>%1 - Device Writeback Console</translation>
    </message>
    <message>
        <source>%1 written, %2 failed</source>
        <translation>%1 geschrieben, %2 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n objects written</source>
        <translation>
            <numerusform>%n Objekt geschrieben</numerusform>
            <numerusform>%n Objekte geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Kein Profil ist geöffnet</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>Never written</source>
        <translation>Nie geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no failures</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Last run %1, %2 written, %3</source>
        <translation>Letzter Lauf %1, %2 geschrieben, %3</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The plan is saved as %1</source>
        <translation>Der Plan ist gespeichert als %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>Die Sprache ändert sich beim nächsten Start</translation>
    </message>
    <message>
        <source>The secret is in the keychain</source>
        <translation>Das Geheimnis liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Settings has changes that are not saved
Save or discard them there first.</source>
        <translation>Die Einstellungen haben nicht gespeicherte Änderungen
Sie dort zuerst speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Connected
The page Prerequisites tells what is still missing.</source>
        <translation>Verbunden
Die Seite Voraussetzungen sagt, was noch fehlt.</translation>
    </message>
    <message>
        <source>&amp;Enable device writeback…</source>
        <translation>Geräterückschreiben &amp;aktivieren…</translation>
    </message>
    <message>
        <source>&amp;Leave device writeback…</source>
        <translation>Geräterückschreiben &amp;verlassen…</translation>
    </message>
    <message>
        <source>The devices chosen are not kept: Settings has changes that are not saved</source>
        <translation>Die gewählten Geräte sind nicht gespeichert: In den Einstellungen gibt es ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Leave the wizard, save or discard them there, and choose again.</source>
        <translation>Den Assistenten verlassen, sie dort speichern oder verwerfen und noch einmal wählen.</translation>
    </message>
    <message>
        <source>The account chosen is not kept: Settings has changes that are not saved</source>
        <translation>Das gewählte Konto wird nicht behalten: In den Einstellungen gibt es Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation>Eine Schutzgrenze hat es angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>dwc::MenuChip</name>
    <message>
        <source>Opens a list of choices</source>
        <translation>Öffnet eine Auswahlliste</translation>
    </message>
</context>
<context>
    <name>dwc::NumberEditor</name>
    <message>
        <source>The usual one</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>dwc::OutcomeView</name>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln Berechtigungseintrag</numerusform>
            <numerusform>%Ln Berechtigungseinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
</context>
<context>
    <name>dwc::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Geräte nach Zustand</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Geräte öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung prüfen</numerusform>
            <numerusform>%Ln Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Beide Seiten lesen</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Gelesen %1 in %2 s</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>%1 % of the cloud</source>
        <translation>%1 % der Cloud</translation>
    </message>
    <message>
        <source>What is shown was read %1.</source>
        <translation>Das Gezeigte wurde gelesen: %1.</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Gesamtstruktur vorbereiten…</translation>
    </message>
    <message>
        <source>The wizard shows what is missing, each object and permission, before anything is written.</source>
        <translation>Der Assistent zeigt, was fehlt, jedes Objekt und jede Berechtigung, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln runs</source>
        <translation>
            <numerusform>Letzter Lauf</numerusform>
            <numerusform>Letzte %Ln Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Page</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
</context>
<context>
    <name>dwc::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Hilfe zu dieser Seite (F1)</translation>
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
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 nicht bestanden</translation>
    </message>
</context>
<context>
    <name>dwc::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.keytab);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.keytab);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
</context>
<context>
    <name>dwc::PathStrip</name>
    <message>
        <source>Cloud directory</source>
        <translation>Cloud-Verzeichnis</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Entra-verbunden</translation>
    </message>
    <message>
        <source>hybrid joined</source>
        <translation>hybrid verbunden</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>All join types</source>
        <translation>Alle Verbindungsarten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, no filter</source>
        <translation>%1, kein Filter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln filters</source>
        <translation>
            <numerusform>%1, %Ln Filter</numerusform>
            <numerusform>%1, %Ln Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes flow</source>
        <translation>
            <numerusform>%Ln Attribut wird geschrieben</numerusform>
            <numerusform>%Ln Attribute werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln switched off</source>
        <translation>
            <numerusform>, %Ln ausgeschaltet</numerusform>
            <numerusform>, %Ln ausgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln not in the schema</source>
        <translation>
            <numerusform>, %Ln fehlt im Schema</numerusform>
            <numerusform>, %Ln fehlen im Schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices, read %1</source>
        <translation>
            <numerusform>%Ln Gerät, gelesen %1</numerusform>
            <numerusform>%Ln Geräte, gelesen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are in scope</source>
        <translation>
            <numerusform>%Ln Gerät ist im Bereich</numerusform>
            <numerusform>%Ln Geräte sind im Bereich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects, %1 of ours, read %2</source>
        <translation>
            <numerusform>%Ln Objekt, %1 davon unsere, gelesen %2</numerusform>
            <numerusform>%Ln Objekte, %1 davon unsere, gelesen %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::PermissionStep</name>
    <message>
        <source>The entries of this set</source>
        <translation>Die Einträge dieses Satzes</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>They are shown here as soon as the account and its forest are known.</source>
        <translation>Sie erscheinen hier, sobald Konto und Gesamtstruktur bekannt sind.</translation>
    </message>
    <message>
        <source>On %1, for %2</source>
        <translation>Auf %1, für %2</translation>
    </message>
</context>
<context>
    <name>dwc::PlaceHolder</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>dwc::PlaceStep</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Connector account, which will write the devices</source>
        <translation>Connector-Konto, das die Geräte schreiben wird</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Looking at what is there. Nothing is written.</source>
        <translation>Sieht nach, was vorhanden ist. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prerequisites stand in the way</source>
        <translation>
            <numerusform>%Ln Voraussetzung steht im Weg</numerusform>
            <numerusform>%Ln Voraussetzungen stehen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be prepared before that is put right.</source>
        <translation>Bevor das behoben ist, kann nichts vorbereitet werden.</translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation>Abhilfe zeigen</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Device container</source>
        <translation>Gerätecontainer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Exists, and stays as it is.</source>
        <translation>Vorhanden, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Will be created.</source>
        <translation>Wird angelegt.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices, once, to carry it out. Whoever has no such account gets a script there to hand on.</source>
        <translation>Zum Ausführen einmal einen Organisations-Admin, der auch Domänen-Admin der Domäne mit den Geräten ist. Wer kein solches Konto hat, bekommt dort ein Skript zum Weitergeben.</translation>
    </message>
    <message>
        <source>Of the set “%1”</source>
        <translation>Vom Satz „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are missing.</source>
        <translation>
            <numerusform>%Ln Eintrag fehlt.</numerusform>
            <numerusform>%Ln Einträge fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is granted.</source>
        <translation>Alles davon ist erteilt.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Anderes Konto wählen…</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>%1, until a profile signs in as the account above: who signs in writes the devices.</source>
        <translation>%1, bis ein Profil sich als das Konto oben anmeldet: Wer sich anmeldet, schreibt die Geräte.</translation>
    </message>
</context>
<context>
    <name>dwc::PlanFileView</name>
    <message>
        <source>Prepare the forest, with the permissions “%1”</source>
        <translation>Gesamtstruktur vorbereiten, mit den Berechtigungen „%1“</translation>
    </message>
    <message>
        <source>Take back the permissions of the connector account</source>
        <translation>Berechtigungen des Connector-Kontos zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the objects of device registration</source>
        <translation>Objekte der Geräteregistrierung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the permissions and the objects of device registration</source>
        <translation>Berechtigungen und Objekte der Geräteregistrierung zurücknehmen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The account that its permissions are for</source>
        <translation>Das Konto, dem die Berechtigungen gelten</translation>
    </message>
    <message>
        <source>Type %1 to allow these objects to be deleted</source>
        <translation>Geben Sie %1 ein, um das Löschen dieser Objekte zu erlauben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Being compared with the forest. Nothing is written.</source>
        <translation>Wird mit der Gesamtstruktur verglichen. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>It could not be compared with the forest.</source>
        <translation>Er konnte nicht mit der Gesamtstruktur verglichen werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>It holds: change for change, it is what would be written now.</source>
        <translation>Er gilt: Änderung für Änderung ist er das, was jetzt zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Only an administrator can see whether it still holds. It is compared just before the writing.</source>
        <translation>Ob er noch gilt, kann nur ein Administrator sehen. Er wird unmittelbar vor dem Schreiben verglichen.</translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation>Geben Sie %1 ein, um diesen Mandanten zu ersetzen:</translation>
    </message>
</context>
<context>
    <name>dwc::PlanHandover</name>
    <message>
        <source>The administrator applies the file with a profile of the same forest. What is in the file is looked up again first, and nothing else is ever written from it.</source>
        <translation>Der Administrator wendet die Datei mit einem Profil derselben Gesamtstruktur an. Was in der Datei steht, wird zuerst noch einmal nachgesehen, und nie wird etwas anderes daraus geschrieben.</translation>
    </message>
    <message>
        <source>It holds for 24 hours, and as long as the forest is as it was shown. It contains no password.</source>
        <translation>Er gilt 24 Stunden und solange die Gesamtstruktur so ist, wie sie gezeigt wurde. Er enthält kein Kennwort.</translation>
    </message>
    <message>
        <source>Save the plan…</source>
        <translation>Plan speichern…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
</context>
<context>
    <name>dwc::PlanModel</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteres zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <translation>%1 von %2 weiteren zeigen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 of %2 changes ticked</source>
        <translation>%1 von %2 angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>dwc::PlanView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>dwc::PrerequisitesPage</name>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Guide me…</source>
        <translation>&amp;Führen…</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation>Wofür die Geräte geschrieben werden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>Stopping after this check</source>
        <translation>Hält nach dieser Prüfung an</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come</source>
        <translation>
            <numerusform>Wird geprüft, %Ln steht noch aus</numerusform>
            <numerusform>Wird geprüft, %Ln stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, all of them only read</source>
        <translation>
            <numerusform>%Ln Prüfung, die nur liest</numerusform>
            <numerusform>%Ln Prüfungen, die alle nur lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, last at %1, all of them only read</source>
        <translation>
            <numerusform>%Ln Prüfung, zuletzt um %1, die nur liest</numerusform>
            <numerusform>%Ln Prüfungen, zuletzt um %1, die alle nur lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to this machine, the cloud and the directory tell what is missing, who has to do what, and why. They only read, and take some seconds.</source>
        <translation>
            <numerusform>%Ln Frage an diesen Rechner, die Cloud und das Verzeichnis sagt, was fehlt, wer was zu tun hat und warum. Sie liest nur und dauert einige Sekunden.</numerusform>
            <numerusform>%Ln Fragen an diesen Rechner, die Cloud und das Verzeichnis sagen, was fehlt, wer was zu tun hat und warum. Sie lesen nur und dauern einige Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>dwc::ProfileButton</name>
    <message>
        <source>Profile %1, %2</source>
        <translation>Profil %1, %2</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profil wechseln</translation>
    </message>
</context>
<context>
    <name>dwc::Progress</name>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Reading the cloud</source>
        <translation>Cloud wird gelesen</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Verzeichnis wird gelesen</translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation>Besitzer werden gesucht</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Asking for missing devices</source>
        <translation>Fehlende Geräte werden einzeln erfragt</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Looking up what an interrupted run left open</source>
        <translation>Offenes eines unterbrochenen Laufs wird nachgesehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n Min.</numerusform>
            <numerusform>noch etwa %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dwc::ReadinessWizard</name>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>What is missing, and the cure</source>
        <translation>Was fehlt, und wie es behoben wird</translation>
    </message>
    <message>
        <source>The checks only read. Warnings let you go on; what failed is put right first.</source>
        <translation>Die Prüfungen lesen nur. Mit Warnungen geht es weiter; was nicht bestanden ist, wird zuerst behoben.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What do you want the devices for?</source>
        <translation>Wofür werden die Geräte gebraucht?</translation>
    </message>
    <message>
        <source>Device writeback serves two purposes only. What you choose decides which checks matter, and never what is written.</source>
        <translation>Geräterückschreiben dient nur zwei Zwecken. Die Wahl entscheidet, welche Prüfungen zählen, und nie, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Does the tenant let the console read?</source>
        <translation>Lässt der Mandant die Konsole lesen?</translation>
    </message>
    <message>
        <source>The console reads devices and their owners from Microsoft Entra ID. Without a licence and the permissions for it there is nothing to write back.</source>
        <translation>Die Konsole liest Geräte und ihre Besitzer aus Microsoft Entra ID. Ohne Lizenz und die Berechtigungen dafür gibt es nichts zurückzuschreiben.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Is the forest ready to receive devices?</source>
        <translation>Ist die Gesamtstruktur bereit, Geräte aufzunehmen?</translation>
    </message>
    <message>
        <source>A controller has to answer over a protected connection, and the schema has to know what a device is. The forest has to say where devices stand, or nobody who looks for them finds them.</source>
        <translation>Ein Domänencontroller muss über eine geschützte Verbindung antworten, und das Schema muss wissen, was ein Gerät ist. Die Gesamtstruktur muss sagen, wo Geräte stehen, sonst findet sie niemand, der sie sucht.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>May the account write, and does nobody else?</source>
        <translation>Darf das Konto schreiben, und schreibt sonst niemand?</translation>
    </message>
    <message>
        <source>Rights too few stop the run in its middle, rights too many are a danger of their own. Two writers undo each other&apos;s work; another one stands in the way of the first run, not of this wizard.</source>
        <translation>Zu wenige Rechte halten den Lauf mittendrin an, zu viele sind selbst eine Gefahr. Zwei Schreiber machen einander die Arbeit zunichte; ein anderer steht dem ersten Lauf im Weg, nicht diesem Assistenten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Give the report to whoever puts the rest right, or come back to it on the page Prerequisites.</source>
        <translation>Den Bericht dem geben, der den Rest behebt, oder auf der Seite Voraussetzungen darauf zurückkommen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
</context>
<context>
    <name>dwc::RemovalView</name>
    <message>
        <source>The forest is being looked at. Nothing is written.</source>
        <translation>Die Gesamtstruktur wird gerade angesehen. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Of the forest&apos;s preparation there is nothing to take back.</source>
        <translation>Von der Vorbereitung der Gesamtstruktur ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation>Die Gesamtstruktur konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Something is in the way. Put it right first, or leave it out of what is taken back.</source>
        <translation>Etwas steht im Weg. Zuerst in Ordnung bringen, oder von dem ausnehmen, was zurückgenommen wird.</translation>
    </message>
</context>
<context>
    <name>dwc::ReportStep</name>
    <message>
        <source>Every device stays as it is.</source>
        <translation>Jedes Gerät bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The schedule plans only from now on: a run writes nothing. A timer, service or task that starts “dwctl run” is not this program&apos;s: stop it yourself.</source>
        <translation>Der Zeitplan plant von nun an nur: Ein Lauf schreibt nichts. Ein Timer, Dienst oder eine Aufgabe, die „dwctl run“ startet, gehört nicht diesem Programm: selbst anhalten.</translation>
    </message>
    <message>
        <source>The schedule is not changed yet. As long as it writes, its next run brings the devices back.</source>
        <translation>Der Zeitplan ist noch nicht geändert. Solange er schreibt, bringt sein nächster Lauf die Geräte zurück.</translation>
    </message>
    <message>
        <source>The service connection point stays: clients find their tenant by it when they join the cloud.</source>
        <translation>Der Dienstverbindungspunkt bleibt: An ihm finden Clients ihren Mandanten, wenn sie sich mit der Cloud verbinden.</translation>
    </message>
    <message>
        <source>The forest is as it was: not every device was written, or it was stopped, and the rest needs the permissions. What is left can be done by another attempt.</source>
        <translation>Die Gesamtstruktur ist, wie sie war: Nicht jedes Gerät wurde geschrieben, oder es wurde angehalten, und der Rest braucht die Berechtigungen. Was übrig ist, kann ein weiterer Versuch erledigen.</translation>
    </message>
</context>
<context>
    <name>dwc::ResultStep</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Für ein Ticket kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Es wird geprüft, %Ln steht noch aus.</numerusform>
            <numerusform>Es wird geprüft, %Ln stehen noch aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ReviewPage</name>
    <message>
        <source>There was nothing left to write.</source>
        <translation>Es war nichts mehr zu schreiben.</translation>
    </message>
    <message>
        <source>Both sides already were as the plan wanted them.</source>
        <translation>Beide Seiten waren schon so, wie der Plan sie wollte.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Erneut planen</translation>
    </message>
    <message>
        <source>The run ended early. What was sent and not answered is looked up by the next run.</source>
        <translation>Der Lauf endete vorzeitig. Was gesendet und nicht beantwortet wurde, sieht der nächste Lauf nach.</translation>
    </message>
    <message>
        <source>A new plan shows what has changed.</source>
        <translation>Ein neuer Plan zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation>Auf Wunsch angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation>Der Plan besteht unverändert.</translation>
    </message>
    <message>
        <source>&amp;CSV, a row per value…</source>
        <translation>&amp;CSV, eine Zeile je Wert…</translation>
    </message>
    <message>
        <source>&amp;JSON, as a plan file…</source>
        <translation>&amp;JSON, als Plandatei…</translation>
    </message>
    <message>
        <source>&amp;LDIF, for ldapmodify…</source>
        <translation>&amp;LDIF, für ldapmodify…</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, eine Seite zum Lesen…</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>Er&amp;neut planen</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Reading both sides shows what would be written. Nothing is written by it.</source>
        <translation>Das Lesen beider Seiten zeigt, was geschrieben würde. Geschrieben wird dabei nichts.</translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation>Beide Seiten lesen</translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation>Beide Seiten stimmen überein. Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Both sides are read again, then what is still as shown is written.</source>
        <translation>Beide Seiten werden erneut gelesen, dann wird geschrieben, was noch wie gezeigt ist.</translation>
    </message>
    <message>
        <source>Run of the plan made %1</source>
        <translation>Lauf des Plans von: %1</translation>
    </message>
    <message>
        <source>Plan %1, made %2. Nothing of it has been written yet.</source>
        <translation>Plan %1, erstellt %2. Davon wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Planned %1 from reads %2. Nothing written yet.</source>
        <translation>Geplant %1 aus Ständen %2. Noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the cloud, </source>
        <translation>
            <numerusform>%Ln Gerät in der Cloud, </numerusform>
            <numerusform>%Ln Geräte in der Cloud, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects of ours in the directory.</source>
        <translation>
            <numerusform>%Ln unserer Objekte im Verzeichnis.</numerusform>
            <numerusform>%Ln unserer Objekte im Verzeichnis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::RunCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing back</source>
        <translation>Zurückschreiben</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Review shows what would be written first</source>
        <translation>Prüfen zeigt vorher, was geschrieben würde</translation>
    </message>
    <message>
        <source>Connect both sides to begin</source>
        <translation>Zuerst beide Seiten verbinden</translation>
    </message>
    <message>
        <source>Writing to the directory</source>
        <translation>Schreibt in das Verzeichnis</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation>Hält nach diesem Objekt an</translation>
    </message>
</context>
<context>
    <name>dwc::RunChart</name>
    <message>
        <source>Last runs in numbers</source>
        <translation>Letzte Läufe in Zahlen</translation>
    </message>
    <message>
        <source>Last runs: none yet</source>
        <translation>Letzte Läufe: noch keine</translation>
    </message>
    <message>
        <source>Last %1 runs. %2</source>
        <translation>Letzte %1 Läufe. %2</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 disabled, %5 deleted, %6 failed.</source>
        <translation>%1: %2 angelegt, %3 geändert, %4 deaktiviert, %5 gelöscht, %6 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation>Noch kein Lauf. Der erste erscheint hier.</translation>
    </message>
    <message>
        <source>It ended before it wrote anything.</source>
        <translation>Er endete, bevor er etwas geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>dwc::RunningView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>dwc::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>dwc::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Objects of the run</source>
        <translation>Objekte des Laufs</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, the last %1</source>
        <translation>
            <numerusform>%Ln Lauf, der letzte %1</numerusform>
            <numerusform>%Ln Läufe, der letzte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation>Noch kein Lauf. Der erste erscheint hier.</translation>
    </message>
    <message>
        <source>Review shows what would be written.</source>
        <translation>Prüfen zeigt, was geschrieben würde.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Liest das Journal</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Dieser Lauf hatte nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Both sides agreed when it began.</source>
        <translation>Beide Seiten stimmten überein, als er begann.</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenes erneut versuchen</numerusform>
            <numerusform>%Ln fehlgeschlagene erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CSV, a row per object…</source>
        <translation>&amp;CSV, eine Zeile je Objekt…</translation>
    </message>
    <message>
        <source>&amp;JSON lines, an object per line…</source>
        <translation>&amp;JSON Lines, ein Objekt je Zeile…</translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation>&amp;HTML, eine Seite zum Lesen…</translation>
    </message>
    <message>
        <source>&amp;LDIF, what was written…</source>
        <translation>&amp;LDIF, was geschrieben wurde…</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>A guard stopped this run: nothing was written.</source>
        <translation>Eine Schutzgrenze hat diesen Lauf angehalten: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>dwc::ScopeEffect</name>
    <message>
        <source>What this scope takes</source>
        <translation>Was dieser Bereich umfasst</translation>
    </message>
    <message>
        <source>Not counted while a value above cannot be used.</source>
        <translation>Nicht gezählt, solange ein Wert oben nicht brauchbar ist.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>The count appears here once both sides have been read.</source>
        <translation>Die Zahl erscheint hier, sobald beide Seiten gelesen sind.</translation>
    </message>
    <message>
        <source>Counted from what was read %1.</source>
        <translation>Gezählt nach dem Stand: %1.</translation>
    </message>
</context>
<context>
    <name>dwc::ScriptView</name>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Skript kopieren</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <translation>Sprache des Skripts</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Das Skript</translation>
    </message>
    <message>
        <source>This script cannot be made: %1 Write the changes now instead.</source>
        <translation>Dieses Skript kann nicht erstellt werden: %1 Die Änderungen stattdessen jetzt schreiben.</translation>
    </message>
    <message>
        <source>An Enterprise Admin runs it in Windows PowerShell, on a controller or a joined machine. It needs no module and tells what it did; running it twice changes nothing.</source>
        <translation>Ein Organisations-Admin führt es in Windows PowerShell aus, auf einem Domänencontroller oder einem Mitgliedsrechner. Es braucht kein Modul und sagt, was es getan hat; ein zweites Mal ausgeführt, ändert es nichts.</translation>
    </message>
    <message>
        <source>An Enterprise Admin plays it with “ldifde -i -f FILE” or “ldapmodify -c -f FILE”. It holds what is missing now; make it anew when the forest has changed.</source>
        <translation>Ein Organisations-Admin spielt es mit „ldifde -i -f DATEI“ oder „ldapmodify -c -f DATEI“ ein. Es enthält, was jetzt fehlt; neu erstellen, wenn sich die Gesamtstruktur geändert hat.</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-Skripte (*.ps1)</translation>
    </message>
    <message>
        <source>LDIF files (*.ldif)</source>
        <translation>LDIF-Dateien (*.ldif)</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
</context>
<context>
    <name>dwc::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>dwc::SecretDialog</name>
    <message>
        <source>Replace the client secret?</source>
        <translation>Geheimen Clientschlüssel ersetzen?</translation>
    </message>
    <message>
        <source>Replace the directory password?</source>
        <translation>Verzeichniskennwort ersetzen?</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neuer geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>New directory password</source>
        <translation>Neues Verzeichniskennwort</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain, in place of the one that is there, and is never shown again.</source>
        <translation>Es kommt in den Schlüsselbund dieses Computers, ersetzt das vorhandene und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the passphrase of the private key?</source>
        <translation>Die Passphrase des privaten Schlüssels ersetzen?</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>dwc::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>dwc::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connect another directory…</source>
        <translation>Weiteres Verzeichnis verbinden…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Directory password</source>
        <translation>Verzeichniskennwort</translation>
    </message>
    <message>
        <source>Replace the client secret…</source>
        <translation>Geheimen Clientschlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Replace the directory password…</source>
        <translation>Verzeichniskennwort ersetzen…</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile, and never shown.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie im Profil, und wird nie gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung speichern</numerusform>
            <numerusform>%Ln Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>A value cannot be saved yet; the reason stands below it.</source>
        <translation>Ein Wert kann noch nicht gespeichert werden; der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Leave device writeback…</source>
        <translation>Geräterückschreiben verlassen…</translation>
    </message>
    <message>
        <source>Passphrase of an encrypted key</source>
        <translation>Passphrase eines verschlüsselten Schlüssels</translation>
    </message>
    <message>
        <source>Replace the passphrase…</source>
        <translation>Passphrase ersetzen…</translation>
    </message>
</context>
<context>
    <name>dwc::SideCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>This answer is from before the last change.</source>
        <translation>Diese Antwort ist von vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>dwc::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>%1 (of this machine)</source>
        <translation>%1 (von diesem Rechner)</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Weiteres verbinden…</translation>
    </message>
</context>
<context>
    <name>dwc::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>dwc::StepButton</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
</context>
<context>
    <name>dwc::SummaryStep</name>
    <message>
        <source>What is kept, and where</source>
        <translation>Was wo aufbewahrt wird</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for the tenant %1</source>
        <translation>Der Schlüsselbund dieses Computers, für den Mandanten %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for %1 in %2</source>
        <translation>Der Schlüsselbund dieses Computers, für %1 in %2</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Nothing is ever written there.</source>
        <translation>Dorthin wird nie etwas geschrieben.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Nothing is written before you have approved it in Review.</source>
        <translation>Nichts wird geschrieben, bevor es in Prüfen freigegeben ist.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>Wo es liegt: %1</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase des privaten Schlüssels</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for that file</source>
        <translation>Schlüsselbund dieses Computers, für diese Datei</translation>
    </message>
</context>
<context>
    <name>dwc::TakeBackStep</name>
    <message>
        <source>What stays in any case</source>
        <translation>Was in jedem Fall bleibt</translation>
    </message>
    <message>
        <source>The service connection point: clients find their tenant by it when they join the cloud, whether devices are written back or not.</source>
        <translation>Der Dienstverbindungspunkt: An ihm finden Clients ihren Mandanten, wenn sie sich mit der Cloud verbinden, ob Geräte zurückgeschrieben werden oder nicht.</translation>
    </message>
    <message>
        <source>Objects that AD FS or somebody else needs, and permissions that others gave.</source>
        <translation>Objekte, die AD FS oder jemand anderes braucht, und Berechtigungen, die andere vergeben haben.</translation>
    </message>
    <message>
        <source>The profile and its history, with all that is taken back.</source>
        <translation>Das Profil und sein Verlauf, mit allem, was zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Also remove our permission entries</source>
        <translation>Auch unsere Berechtigungseinträge entfernen</translation>
    </message>
    <message>
        <source>Those that preparing the forest gives to the connector account. It can write no more devices then.</source>
        <translation>Die, die das Vorbereiten der Gesamtstruktur dem Connector-Konto gibt. Es kann dann keine Geräte mehr schreiben.</translation>
    </message>
    <message>
        <source>Also remove the configuration objects</source>
        <translation>Auch die Konfigurationsobjekte entfernen</translation>
    </message>
    <message>
        <source>Service object, container and what they stand in, only when nobody else needs them: no issuer certificates of AD FS, and no device left in the container.</source>
        <translation>Dienstobjekt, Container und worin sie stehen, nur wenn niemand anderes sie braucht: keine Ausstellerzertifikate von AD FS, und kein Gerät mehr im Container.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Permission entries</source>
        <translation>Berechtigungseinträge</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Entries and objects</source>
        <translation>Einträge und Objekte</translation>
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
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>dwc::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dwc::WelcomePage</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Profil öffnen…</translation>
    </message>
    <message>
        <source>The console copies the devices of a Microsoft Entra tenant into Active Directory. Two addresses and two accounts are enough to begin, and nothing is written before you have seen it.</source>
        <translation>Die Konsole kopiert die Geräte eines Mandanten von Microsoft Entra in Active Directory. Zwei Adressen und zwei Konten genügen für den Anfang, und nichts wird ungesehen geschrieben.</translation>
    </message>
    <message>
        <source>No directory is connected yet.</source>
        <translation>Noch ist kein Verzeichnis verbunden.</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation>Gesamtstruktur vorbereiten…</translation>
    </message>
    <message>
        <source>Asks for the connection first, then shows what the forest lacks</source>
        <translation>Fragt zuerst nach der Verbindung und zeigt dann, was der Gesamtstruktur fehlt</translation>
    </message>
</context>
<context>
    <name>dwc::WizardFrame</name>
    <message>
        <source>Leave and go on later</source>
        <translation>Verlassen und später fortfahren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>dwc::WritingWizard</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Something else is being read or written. It can be written as soon as that has ended.</source>
        <translation>Gerade wird etwas anderes gelesen oder geschrieben. Sobald das beendet ist, kann geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>dwctl</name>
    <message>
        <source>Put the authority&apos;s certificate (PEM) into a file and name it in directory.caFile of the profile.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle (PEM) in eine Datei legen und diese im Profil in directory.caFile nennen.</translation>
    </message>
    <message>
        <source>Write the name that stands in the certificate into directory.servers of the profile.</source>
        <translation>Den Namen, der im Zertifikat steht, im Profil in directory.servers eintragen.</translation>
    </message>
    <message>
        <source>Renew it on the server. If it should still be good, check this machine&apos;s clock.</source>
        <translation>Auf dem Server erneuern. Sollte es noch gültig sein, die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Check the clocks of this machine and of the server.</source>
        <translation>Die Uhren dieses Rechners und des Servers prüfen.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s names, dates and authority; an authority of your own is named in caFile of the profile (cloud.caFile for the cloud, directory.caFile for the directory).</source>
        <translation>Namen, Daten und Zertifizierungsstelle des Zertifikats prüfen; eine eigene Zertifizierungsstelle wird im Profil in caFile genannt (cloud.caFile für die Cloud, directory.caFile für das Verzeichnis).</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>Make one: dwctl profile new NAME.</source>
        <translation>Eines anlegen: dwctl profile new NAME.</translation>
    </message>
    <message>
        <source>Say which one: dwctl --profile NAME …</source>
        <translation>Angeben, welches: dwctl --profile NAME …</translation>
    </message>
    <message>
        <source>Unlock or start the keychain (Secret Service or KWallet), or put the secret into a file named after it in $CREDENTIALS_DIRECTORY.</source>
        <translation>Den Schlüsselbund (Secret Service oder KWallet) entsperren oder starten, oder das Geheimnis in eine danach benannte Datei in $CREDENTIALS_DIRECTORY legen.</translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE.</source>
        <translation>Einen neuen machen: dwctl plan --out FILE.</translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE. Nothing was written.</source>
        <translation>Einen neuen machen: dwctl plan --out FILE. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; dwctl devices lists them all.</source>
        <translation>Geräte-ID, Objekt-ID oder genauen Namen angeben; dwctl devices listet alle auf.</translation>
    </message>
    <message>
        <source>Give the device id of the one that is meant.</source>
        <translation>Die Geräte-ID des gemeinten angeben.</translation>
    </message>
    <message>
        <source>dwctl runs lists them.</source>
        <translation>dwctl runs listet sie auf.</translation>
    </message>
    <message>
        <source>Check the name in the profile, and this machine&apos;s name servers.</source>
        <translation>Den Namen im Profil und die Namensserver dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile, whether the server runs, and firewalls on the way.</source>
        <translation>Adresse und Port im Profil prüfen, ob der Server läuft, und Firewalls auf dem Weg.</translation>
    </message>
    <message>
        <source>Check the network and the load of the server, then try again.</source>
        <translation>Netz und Last des Servers prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again: what was under way is looked up first, and nothing is written twice.</source>
        <translation>Erneut versuchen: Was unterwegs war, wird zuerst nachgesehen, und nichts wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers, and check cloud.environment in the profile.</source>
        <translation>Nach einem Proxy suchen, der Antworten verändert, und cloud.environment im Profil prüfen.</translation>
    </message>
    <message>
        <source>Use directory.transport ldaps or starttls in the profile; the server needs a certificate for that.</source>
        <translation>Im Profil directory.transport ldaps oder starttls verwenden; der Server braucht dafür ein Zertifikat.</translation>
    </message>
    <message>
        <source>In the cloud the application needs Device.Read.All, User.Read.All and Organization.Read.All with an administrator&apos;s consent; in the directory the account needs to create devices in the container and to own what it created.</source>
        <translation>In der Cloud braucht die Anwendung Device.Read.All, User.Read.All und Organization.Read.All mit Administratorzustimmung; im Verzeichnis muss das Konto Geräte im Container anlegen und das Angelegte besitzen dürfen.</translation>
    </message>
    <message>
        <source>Check cloud.tenantId and the app registration&apos;s tenant.</source>
        <translation>cloud.tenantId und den Mandanten der App-Registrierung prüfen.</translation>
    </message>
    <message>
        <source>Check directory.domain and directory.servers. Nothing was written.</source>
        <translation>directory.domain und directory.servers prüfen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Name a writable domain controller of the domain in directory.servers.</source>
        <translation>Einen beschreibbaren Domänencontroller der Domäne in directory.servers nennen.</translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2012 R2 or later.</source>
        <translation>Das Schema auf Windows Server 2012 R2 oder neuer erweitern.</translation>
    </message>
    <message>
        <source>Make a new plan: it looks afresh.</source>
        <translation>Einen neuen Plan machen: Er sieht neu nach.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Look at what is there; for a device make a new plan, else choose another name.</source>
        <translation>Nichts wurde ersetzt. Das Vorhandene ansehen; für ein Gerät einen neuen Plan machen, sonst einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Make a new plan: it shows the present values.</source>
        <translation>Einen neuen Plan machen: Er zeigt die jetzigen Werte.</translation>
    </message>
    <message>
        <source>The next run asks again.</source>
        <translation>Der nächste Lauf fragt erneut.</translation>
    </message>
    <message>
        <source>Make a new plan: it shows what the device needs now.</source>
        <translation>Einen neuen Plan machen: Er zeigt, was das Gerät jetzt braucht.</translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; dwctl runs shows what happened to every object.</source>
        <translation>Die Worte in Klammern sind die des Servers; dwctl runs zeigt, was mit jedem Objekt geschah.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is removed because of it.</source>
        <translation>Später erneut versuchen. Deswegen wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; if it stays, look for a proxy in between.</source>
        <translation>Nichts wurde daraus geplant. Erneut versuchen; bleibt es, nach einem Proxy dazwischen suchen.</translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; a partial read is never taken for the whole.</source>
        <translation>Nichts wurde daraus geplant. Erneut versuchen; ein teilweises Lesen gilt nie als das Ganze.</translation>
    </message>
    <message>
        <source>Nothing was written. Check what answers there.</source>
        <translation>Nichts wurde geschrieben. Prüfen, was dort antwortet.</translation>
    </message>
    <message>
        <source>Wait for its end, then try again.</source>
        <translation>Sein Ende abwarten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>What was written is in the journal (dwctl runs); the next run goes on from there.</source>
        <translation>Was geschrieben wurde, steht im Journal (dwctl runs); der nächste Lauf setzt dort fort.</translation>
    </message>
    <message>
        <source>Check that it is there, its rights, its owner and the free space. Without it nothing is written.</source>
        <translation>Vorhandensein, Rechte, Besitzer und freien Platz prüfen. Ohne das wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Please report this with the command you gave.</source>
        <translation>Bitte mit dem eingegebenen Befehl melden.</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anforderung</translation>
    </message>
    <message>
        <source>The cloud identity may no longer read users, as it could at the last approved apply.</source>
        <translation>Die Cloud-Identität darf Benutzer nicht mehr lesen, anders als beim letzten freigegebenen Anwenden.</translation>
    </message>
    <message>
        <source>Another account is signed in, to the cloud or to the directory, than at the last approved apply.</source>
        <translation>An der Cloud oder am Verzeichnis ist ein anderes Konto angemeldet als beim letzten freigegebenen Anwenden.</translation>
    </message>
    <message>
        <source>Nobody has approved the first write of this profile yet.</source>
        <translation>Noch hat niemand das erste Schreiben dieses Profils freigegeben.</translation>
    </message>
    <message>
        <source>This is the first write of this profile: it needs an apply that somebody approves.</source>
        <translation>Dies ist das erste Schreiben dieses Profils: Es braucht ein Anwenden, das jemand freigibt.</translation>
    </message>
    <message>
        <source>The cloud identity may now read users.</source>
        <translation>Die Cloud-Identität darf jetzt Benutzer lesen.</translation>
    </message>
    <message>
        <source>Check the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation>Das Profil prüfen: Es nennt vielleicht einen anderen Mandanten, eine andere Domäne oder einen anderen Container. Nichts hebt diese Schutzgrenze auf.</translation>
    </message>
    <message>
        <source>Look at the plan, then approve it: dwctl apply.</source>
        <translation>Den Plan ansehen, dann freigeben: dwctl apply.</translation>
    </message>
    <message>
        <source>To write privileged owners, set flow.privilegedOwners.</source>
        <translation>Um privilegierte Besitzer zu schreiben, flow.privilegedOwners setzen.</translation>
    </message>
    <message>
        <source>Grant the application User.Read.All and let the connector account read adminCount.</source>
        <translation>Der Anwendung User.Read.All erteilen und das Connector-Konto adminCount lesen lassen.</translation>
    </message>
    <message>
        <source>Look up whom the device belongs to. Where nobody should sign in with it, disable it in the cloud, or clear msDS-RegisteredOwner of its object.</source>
        <translation>Nachsehen, wem das Gerät gehört. Soll sich niemand damit anmelden, es in der Cloud deaktivieren oder msDS-RegisteredOwner seines Objekts leeren.</translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2016 or later.</source>
        <translation>Das Schema auf Windows Server 2016 oder neuer erweitern.</translation>
    </message>
    <message>
        <source>The next run removes what is proven gone.</source>
        <translation>Der nächste Lauf entfernt, was nachweislich fehlt.</translation>
    </message>
    <message>
        <source>the cloud gives it no device id, so it can never be matched</source>
        <translation>die Cloud gibt ihm keine Geräte-ID, es kann also nie zugeordnet werden</translation>
    </message>
    <message>
        <source>its registration is not finished: it has no key yet, and the directory demands one</source>
        <translation>seine Registrierung ist nicht abgeschlossen: es hat noch keinen Schlüssel, und das Verzeichnis verlangt einen</translation>
    </message>
    <message>
        <source>none of its keys has the exact layout of a device key</source>
        <translation>keiner seiner Schlüssel hat genau den Aufbau eines Geräteschlüssels</translation>
    </message>
    <message>
        <source>its keys could not be read</source>
        <translation>seine Schlüssel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>the cloud does not say whether it is enabled</source>
        <translation>die Cloud sagt nicht, ob es aktiviert ist</translation>
    </message>
    <message>
        <source>what decides on its scope could not be read</source>
        <translation>was über seinen Bereich entscheidet, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>an interrupted run wrote to another domain controller, and this one does not show it yet</source>
        <translation>ein unterbrochener Lauf schrieb auf einen anderen Domänencontroller, und dieser zeigt es noch nicht</translation>
    </message>
    <message>
        <source>an object with its device id exists that AD FS registered itself (it has no cloud anchor)</source>
        <translation>es gibt ein Objekt mit seiner Geräte-ID, das AD FS selbst registriert hat (es hat keinen Cloud-Anker)</translation>
    </message>
    <message>
        <source>its device id stands on more than one device or object</source>
        <translation>seine Geräte-ID steht an mehr als einem Gerät oder Objekt</translation>
    </message>
    <message>
        <source>its key stands on another device or object too</source>
        <translation>sein Schlüssel steht auch an einem anderen Gerät oder Objekt</translation>
    </message>
    <message>
        <source>an object of another device has the name its object would have</source>
        <translation>ein Objekt eines anderen Geräts hat den Namen, den sein Objekt hätte</translation>
    </message>
    <message>
        <source>an object with its device id belongs to another device of another writer</source>
        <translation>ein Objekt mit seiner Geräte-ID gehört zu einem anderen Gerät eines anderen Schreibers</translation>
    </message>
    <message>
        <source>its object was written by another account; adopting takes it over</source>
        <translation>sein Objekt wurde von einem anderen Konto geschrieben; die Übernahme bringt es zu diesem</translation>
    </message>
    <message>
        <source>in the cloud and in scope, not yet in the directory</source>
        <translation>in der Cloud und im Bereich, noch nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>Werte weichen ab</translation>
    </message>
    <message>
        <source>the cloud has disabled it</source>
        <translation>die Cloud hat es deaktiviert</translation>
    </message>
    <message>
        <source>proven gone from the cloud</source>
        <translation>nachweislich nicht mehr in der Cloud</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>nicht im Bereich</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>einen Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>The profile is not a JSON object.</source>
        <translation>Das Profil ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Das Profil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>dwctl profile check names everything that is wrong and the file it is in; dwctl profile --help lists the keys.</source>
        <translation>dwctl profile check nennt alles Falsche und die Datei, in der es steht; dwctl profile --help listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Joined as</source>
        <translation>Verbunden als</translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation>In der Cloud aktiviert</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Enabled in the directory</source>
        <translation>Im Verzeichnis aktiviert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Bereich</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation>AD FS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation>Entra-verbunden</translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation>Hybrid verbunden</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutzgrenze</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Plan of a device writeback</source>
        <translation>Plan eines Geräterückschreibens</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Cloud read</source>
        <translation>Cloud gelesen</translation>
    </message>
    <message>
        <source>Directory read</source>
        <translation>Verzeichnis gelesen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation>Beide Seiten stimmen überein. Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Identity change</source>
        <translation>Identitätsänderung</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id): dwctl secret set client-secret.</source>
        <translation>In der App-Registrierung einen neuen geheimen Clientschlüssel erstellen und seinen Wert (nicht seine ID) ablegen: dwctl secret set client-secret.</translation>
    </message>
    <message>
        <source>Check cloud.tenantId, cloud.signIn.clientId and cloud.environment in the profile.</source>
        <translation>cloud.tenantId, cloud.signIn.clientId und cloud.environment im Profil prüfen.</translation>
    </message>
    <message>
        <source>Register the certificate of cloud.signIn.certificateFile in the app registration.</source>
        <translation>Das Zertifikat aus cloud.signIn.certificateFile in der App-Registrierung eintragen.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, best by a time service.</source>
        <translation>Die Uhr dieses Rechners stellen, am besten über einen Zeitdienst.</translation>
    </message>
    <message>
        <source>Let an administrator grant consent for Device.Read.All, User.Read.All and Organization.Read.All.</source>
        <translation>Einen Administrator die Zustimmung für Device.Read.All, User.Read.All und Organization.Read.All erteilen lassen.</translation>
    </message>
    <message>
        <source>For unattended use sign in as an application: cloud.signIn.method clientSecret or certificate.</source>
        <translation>Für unbeaufsichtigten Betrieb als Anwendung anmelden: cloud.signIn.method clientSecret oder certificate.</translation>
    </message>
    <message>
        <source>Ask for an exception of the Conditional Access policy for this application or this address.</source>
        <translation>Um eine Ausnahme der Richtlinie für bedingten Zugriff für diese Anwendung oder diese Adresse bitten.</translation>
    </message>
    <message>
        <source>the client secret is wrong</source>
        <translation>der geheime Clientschlüssel ist falsch</translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation>der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not registered, or its key is another</source>
        <translation>das Zertifikat ist nicht eingetragen, oder sein Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not accepted</source>
        <translation>die Signatur des Zertifikats wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>the request is outside its time: the clock is wrong</source>
        <translation>die Anforderung liegt außerhalb ihrer Zeit: die Uhr geht falsch</translation>
    </message>
    <message>
        <source>the tenant does not know the application</source>
        <translation>der Mandant kennt die Anwendung nicht</translation>
    </message>
    <message>
        <source>the tenant is not known in this cloud</source>
        <translation>der Mandant ist in dieser Cloud nicht bekannt</translation>
    </message>
    <message>
        <source>the tenant belongs to another of Microsoft&apos;s clouds</source>
        <translation>der Mandant gehört zu einer anderen Cloud von Microsoft</translation>
    </message>
    <message>
        <source>the app registration does not allow public client flows</source>
        <translation>die App-Registrierung erlaubt keine öffentlichen Clientflows</translation>
    </message>
    <message>
        <source>Allow public client flows in the app registration, or use a secret.</source>
        <translation>In der App-Registrierung öffentliche Clientflows erlauben oder ein Geheimnis verwenden.</translation>
    </message>
    <message>
        <source>the application is a public client and must not send a secret</source>
        <translation>die Anwendung ist ein öffentlicher Client und darf kein Geheimnis senden</translation>
    </message>
    <message>
        <source>Use an app registration for confidential clients.</source>
        <translation>Eine App-Registrierung für vertrauliche Clients verwenden.</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>die Zustimmung fehlt</translation>
    </message>
    <message>
        <source>an administrator&apos;s consent is missing</source>
        <translation>die Zustimmung eines Administrators fehlt</translation>
    </message>
    <message>
        <source>the redirect address is not registered</source>
        <translation>die Umleitungsadresse ist nicht eingetragen</translation>
    </message>
    <message>
        <source>Add http://localhost as a redirect of the app registration.</source>
        <translation>http://localhost als Umleitung der App-Registrierung hinzufügen.</translation>
    </message>
    <message>
        <source>multi-factor authentication is needed</source>
        <translation>mehrstufige Authentifizierung ist nötig</translation>
    </message>
    <message>
        <source>multi-factor authentication must be set up</source>
        <translation>mehrstufige Authentifizierung muss eingerichtet werden</translation>
    </message>
    <message>
        <source>a further check of the user is needed</source>
        <translation>eine weitere Prüfung des Benutzers ist nötig</translation>
    </message>
    <message>
        <source>Conditional Access blocked it</source>
        <translation>bedingter Zugriff hat es blockiert</translation>
    </message>
    <message>
        <source>the tenant&apos;s security policy blocked it</source>
        <translation>die Sicherheitsrichtlinie des Mandanten hat es blockiert</translation>
    </message>
    <message>
        <source>the sign-in was revoked</source>
        <translation>die Anmeldung wurde widerrufen</translation>
    </message>
    <message>
        <source>the sign-in has expired</source>
        <translation>die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>too many tokens were asked for</source>
        <translation>es wurden zu viele Token angefordert</translation>
    </message>
    <message>
        <source>Wait some minutes; look whether another program uses this application.</source>
        <translation>Einige Minuten warten; nachsehen, ob ein anderes Programm diese Anwendung verwendet.</translation>
    </message>
    <message>
        <source>Set a new password for the account and store it: dwctl secret set directory-password.</source>
        <translation>Ein neues Kennwort für das Konto setzen und ablegen: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>Let a domain administrator change this for the account.</source>
        <translation>Einen Domänenadministrator das für das Konto ändern lassen.</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>es gibt kein solches Konto</translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile.</source>
        <translation>directory.bind.user im Profil prüfen.</translation>
    </message>
    <message>
        <source>the password is wrong, or there is no such account</source>
        <translation>das Kennwort ist falsch, oder es gibt kein solches Konto</translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile, then store the password again: dwctl secret set directory-password. It is not tried again by itself, since that could lock the account.</source>
        <translation>directory.bind.user im Profil prüfen, dann das Kennwort erneut ablegen: dwctl secret set directory-password. Von selbst wird es nicht erneut versucht, da das das Konto sperren könnte.</translation>
    </message>
    <message>
        <source>a restriction of the account forbids it</source>
        <translation>eine Einschränkung des Kontos verbietet es</translation>
    </message>
    <message>
        <source>the account may not sign in at this hour</source>
        <translation>das Konto darf sich zu dieser Stunde nicht anmelden</translation>
    </message>
    <message>
        <source>the account may not sign in from this machine</source>
        <translation>das Konto darf sich von diesem Rechner nicht anmelden</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>das Kennwort ist abgelaufen</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>Let a domain administrator enable it.</source>
        <translation>Einen Domänenadministrator es aktivieren lassen.</translation>
    </message>
    <message>
        <source>the account is in too many groups</source>
        <translation>das Konto ist in zu vielen Gruppen</translation>
    </message>
    <message>
        <source>the server could not read the sign-in</source>
        <translation>der Server konnte die Anmeldung nicht lesen</translation>
    </message>
    <message>
        <source>Check directory.bind in the profile.</source>
        <translation>directory.bind im Profil prüfen.</translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation>das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>Let a domain administrator extend it.</source>
        <translation>Einen Domänenadministrator es verlängern lassen.</translation>
    </message>
    <message>
        <source>the password must be changed before it can be used</source>
        <translation>das Kennwort muss geändert werden, bevor es verwendet werden kann</translation>
    </message>
    <message>
        <source>the account is locked after too many wrong passwords</source>
        <translation>das Konto ist nach zu vielen falschen Kennwörtern gesperrt</translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password: dwctl secret set directory-password.</source>
        <translation>Klären, wer es versucht hat, einen Domänenadministrator das Konto entsperren lassen und das richtige Kennwort ablegen: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>Look the number up at https://login.microsoftonline.com/error, then check cloud.signIn in the profile.</source>
        <translation>Die Nummer auf https://login.microsoftonline.com/error nachschlagen, dann cloud.signIn im Profil prüfen.</translation>
    </message>
    <message>
        <source>Check cloud.signIn in the profile and store the secret again: dwctl secret set client-secret.</source>
        <translation>cloud.signIn im Profil prüfen und das Geheimnis erneut ablegen: dwctl secret set client-secret.</translation>
    </message>
    <message>
        <source>Check directory.bind in the profile, and store the password again: dwctl secret set directory-password.</source>
        <translation>directory.bind im Profil prüfen und das Kennwort erneut ablegen: dwctl secret set directory-password.</translation>
    </message>
    <message>
        <source>The command line makes no sense.</source>
        <translation>Die Befehlszeile ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>Es ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Standard input ended where an answer was expected.</source>
        <translation>Die Standardeingabe endete, wo eine Antwort erwartet wurde.</translation>
    </message>
    <message>
        <source>dwctl --help lists the commands, dwctl COMMAND --help their options.</source>
        <translation>dwctl --help listet die Befehle auf, dwctl COMMAND --help ihre Optionen.</translation>
    </message>
    <message>
        <source>It is not repeated here, since it may be a secret: secrets are never arguments.</source>
        <translation>Es wird hier nicht wiederholt, da es ein Geheimnis sein kann: Geheimnisse sind nie Argumente.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted%2.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der nicht vertraut wird%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Namen ausgestellt%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired%2.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut%2.</translation>
    </message>
    <message>
        <source>There are several profiles: %1.</source>
        <translation>Es gibt mehrere Profile: %1.</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>Es gibt kein Profil %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>The secret %1 is not stored for the place this profile would send it to.</source>
        <translation>Das Geheimnis %1 ist nicht für die Stelle abgelegt, an die dieses Profil es senden würde.</translation>
    </message>
    <message>
        <source>Store it: dwctl secret set %1. It is asked for again when the server, the account or the trusted authority has changed. A service finds it in a file of that name in $CREDENTIALS_DIRECTORY.</source>
        <translation>Ablegen: dwctl secret set %1. Danach wird erneut gefragt, wenn sich der Server, das Konto oder die vertraute Zertifizierungsstelle geändert hat. Ein Dienst findet es in einer Datei dieses Namens in $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>There is no keychain to use%1.</source>
        <translation>Es gibt keinen verwendbaren Schlüsselbund%1.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be used%2.</source>
        <translation>Das Geheimnis %1 kann nicht verwendet werden%2.</translation>
    </message>
    <message>
        <source>The plan file %1 is not a whole plan%2.</source>
        <translation>Die Plandatei %1 ist kein vollständiger Plan%2.</translation>
    </message>
    <message>
        <source>The plan is stale: %1 is not as it was when the plan was made%2.</source>
        <translation>Der Plan ist veraltet: %1 ist nicht mehr so, wie es beim Erstellen des Plans war%2.</translation>
    </message>
    <message>
        <source>The plan %1 was applied already.</source>
        <translation>Der Plan %1 wurde schon angewendet.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Es gibt kein Gerät %1.</translation>
    </message>
    <message>
        <source>%1 is the name of several devices: %2.</source>
        <translation>%1 ist der Name mehrerer Geräte: %2.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved%2.</source>
        <translation>Der Name %1 kann nicht aufgelöst werden%2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 ist nicht erreichbar%2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet%2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off%2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen%2.</translation>
    </message>
    <message>
        <source>An answer of the cloud leads to another place, %1; it was not followed.</source>
        <translation>Eine Antwort der Cloud führt an eine andere Stelle, %1; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 asks for a protected connection that this one is not%2.</source>
        <translation>%1 verlangt eine geschützte Verbindung, die diese nicht ist%2.</translation>
    </message>
    <message>
        <source>Not allowed: %1%2.</source>
        <translation>Nicht erlaubt: %1%2.</translation>
    </message>
    <message>
        <source>Another tenant answers than the configured one: %1.</source>
        <translation>Es antwortet ein anderer Mandant als der eingestellte: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: it is a read-only domain controller, or it refers to another%2.</source>
        <translation>Auf %1 kann nicht geschrieben werden: Es ist ein schreibgeschützter Domänencontroller, oder es verweist auf einen anderen%2.</translation>
    </message>
    <message>
        <source>The forest&apos;s schema does not know %1.</source>
        <translation>Das Schema der Gesamtstruktur kennt %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 ist nicht da%2.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made.</source>
        <translation>%1 wurde seit dem Erstellen des Plans von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The cloud gave no clear answer about the device of %1: it was not touched.</source>
        <translation>Die Cloud gab keine klare Antwort zum Gerät von %1: Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The device of %1 is in the cloud after all: it was not touched.</source>
        <translation>Das Gerät von %1 ist doch in der Cloud: Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was refused with code %2%3.</source>
        <translation>%1 wurde mit Code %2 abgelehnt%3.</translation>
    </message>
    <message>
        <source>%1 is busy and asks to wait%2.</source>
        <translation>%1 ist ausgelastet und bittet zu warten%2.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>In %1 Sekunden erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not available now (%2)%3.</source>
        <translation>%1 ist jetzt nicht verfügbar (%2)%3.</translation>
    </message>
    <message>
        <source>%1 gave an answer that breaks its own rules%2.</source>
        <translation>%1 gab eine Antwort, die gegen die eigenen Regeln verstößt%2.</translation>
    </message>
    <message>
        <source>The read was not complete: %1%2.</source>
        <translation>Das Lesen war nicht vollständig: %1%2.</translation>
    </message>
    <message>
        <source>%1 is more than is allowed%2.</source>
        <translation>%1 ist mehr als erlaubt%2.</translation>
    </message>
    <message>
        <source>Another run is under way; it holds %1.</source>
        <translation>Ein anderer Lauf ist im Gange; er hält %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written%2.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden%2.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1%2.</source>
        <translation>Im Programm ist etwas schiefgegangen: %1%2.</translation>
    </message>
    <message>
        <source>The request&apos;s id for a support case: %1.</source>
        <translation>Die ID der Anforderung für einen Supportfall: %1.</translation>
    </message>
    <message>
        <source>%1 more devices</source>
        <translation>%1 weitere Geräte</translation>
    </message>
    <message>
        <source>%1 objects would be deleted, more than the %2 allowed for one day.</source>
        <translation>%1 Objekte würden gelöscht, mehr als die %2, die an einem Tag erlaubt sind.</translation>
    </message>
    <message>
        <source>The cloud has disabled %1 devices at once, more than %2 % of the objects written.</source>
        <translation>Die Cloud hat %1 Geräte auf einmal deaktiviert, mehr als %2 % der geschriebenen Objekte.</translation>
    </message>
    <message>
        <source>The owner, users or keys of %1 existing objects would change; the limit is %2.</source>
        <translation>Besitzer, Benutzer oder Schlüssel von %1 vorhandenen Objekten würden sich ändern; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The cloud lists %1 devices; there were %2 within the last seven days.</source>
        <translation>Die Cloud führt %1 Geräte auf; in den letzten sieben Tagen waren es %2.</translation>
    </message>
    <message>
        <source>Somebody else has written %1 more objects since the last approved apply.</source>
        <translation>Jemand anderes hat seit dem letzten freigegebenen Anwenden %1 weitere Objekte geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else has written %1 since the last approved apply.</source>
        <translation>Jemand anderes hat seit dem letzten freigegebenen Anwenden %1 geschrieben.</translation>
    </message>
    <message>
        <source>The %1 is not the one this profile has been writing to.</source>
        <translation>Nicht das, wohin dieses Profil bisher schrieb: %1.</translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner&apos;s account is not in this forest.</source>
        <translation>%1: ohne Besitzer geschrieben; das Konto des Besitzers ist nicht in dieser Gesamtstruktur.</translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner exists in the cloud only.</source>
        <translation>%1: ohne Besitzer geschrieben; den Besitzer gibt es nur in der Cloud.</translation>
    </message>
    <message>
        <source>%1: the owner is a privileged account and is not written.</source>
        <translation>%1: der Besitzer ist ein privilegiertes Konto und wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1: the owner could not be determined; what the directory holds is kept.</source>
        <translation>%1: der Besitzer war nicht zu ermitteln; was das Verzeichnis hat, bleibt.</translation>
    </message>
    <message>
        <source>%1: the owner in the cloud may not be written, so the one written before stays, and can still sign in with it.</source>
        <translation>%1: der Besitzer in der Cloud darf nicht geschrieben werden, also bleibt der früher geschriebene und kann sich weiterhin damit anmelden.</translation>
    </message>
    <message>
        <source>%1 objects have no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation>%1 Objekte haben kein Gerät in der Liste der Cloud. Beim ersten Blick wird nichts entfernt: Es gibt kein früheres vollständiges Lesen zum Vergleich.</translation>
    </message>
    <message>
        <source>%1 is not in the list, but the cloud gave no clear answer when asked for it alone: kept.</source>
        <translation>%1 ist nicht in der Liste, aber die Cloud gab auf einzelne Nachfrage keine klare Antwort: behalten.</translation>
    </message>
    <message>
        <source>%1 was missing from the list, yet the cloud has it when asked for it alone: kept.</source>
        <translation>%1 fehlte in der Liste, doch die Cloud hat es auf einzelne Nachfrage: behalten.</translation>
    </message>
    <message>
        <source>%1 is held and stays as it is.</source>
        <translation>%1 ist gehalten und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is held, and the cloud has disabled it: its object is still enabled.</source>
        <translation>%1 ist gehalten, und die Cloud hat es deaktiviert: Sein Objekt ist noch aktiviert.</translation>
    </message>
    <message>
        <source>%1: a value is longer than the schema allows and is cut.</source>
        <translation>%1: ein Wert ist länger, als das Schema erlaubt, und wird gekürzt.</translation>
    </message>
    <message>
        <source>%1: a value that the directory cannot hold is left out.</source>
        <translation>%1: ein Wert, den das Verzeichnis nicht aufnehmen kann, wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: it has no name; its device id stands in.</source>
        <translation>%1: es hat keinen Namen; seine Geräte-ID steht dafür.</translation>
    </message>
    <message>
        <source>The forest&apos;s schema has no %1: it is not written.</source>
        <translation>Das Schema der Gesamtstruktur hat kein %1: Es wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 objects of another writer are in the container: shown, never changed.</source>
        <translation>%1 Objekte eines anderen Schreibers sind im Container: gezeigt, nie geändert.</translation>
    </message>
    <message>
        <source>%1 objects without a cloud anchor belong to AD FS: shown, never changed.</source>
        <translation>%1 Objekte ohne Cloud-Anker gehören AD FS: gezeigt, nie geändert.</translation>
    </message>
    <message>
        <source>%1 shares its key with another device or object: neither gets a key or an owner.</source>
        <translation>%1 teilt seinen Schlüssel mit einem anderen Gerät oder Objekt: Keines bekommt einen Schlüssel oder Besitzer.</translation>
    </message>
    <message>
        <source>The list and the service&apos;s own count differ by %1.</source>
        <translation>Die Liste und die eigene Zählung des Dienstes weichen um %1 ab.</translation>
    </message>
    <message>
        <source>%1 operations that an interrupted run had left open were looked up and written down.</source>
        <translation>%1 Vorgänge, die ein unterbrochener Lauf offen ließ, wurden nachgesehen und festgehalten.</translation>
    </message>
    <message>
        <source>The profile is not whole JSON: it breaks in line %1.</source>
        <translation>Das Profil ist kein vollständiges JSON: Es bricht in Zeile %1.</translation>
    </message>
    <message>
        <source>The profile is larger than %1 bytes.</source>
        <translation>Das Profil ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The profile has more than %1 keys in one place.</source>
        <translation>Das Profil hat mehr als %1 Schlüssel an einer Stelle.</translation>
    </message>
    <message>
        <source>The profile is nested deeper than %1 levels.</source>
        <translation>Das Profil ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Others may write to %1, and the secrets come from files: who changes the profile decides where they are sent.</source>
        <translation>Andere dürfen in %1 schreiben, und die Geheimnisse kommen aus Dateien: Wer das Profil ändert, entscheidet, wohin sie gesendet werden.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is not known.</source>
        <translation>Der Profilschlüssel %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 stands there twice.</source>
        <translation>Der Profilschlüssel %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing or empty.</source>
        <translation>Der Profilschlüssel %1 fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes %2.</source>
        <translation>Der Profilschlüssel %1 erwartet %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes one of: %2.</source>
        <translation>Der Profilschlüssel %1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is no GUID.</source>
        <translation>Der Profilschlüssel %1 ist keine GUID.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an origin, https://host or https://host:port, without a path.</source>
        <translation>Der Profilschlüssel %1 erwartet einen Ursprung, https://host oder https://host:port, ohne Pfad.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes host names or addresses.</source>
        <translation>Der Profilschlüssel %1 erwartet Hostnamen oder Adressen.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an account as user@domain, or its DN.</source>
        <translation>Der Profilschlüssel %1 erwartet ein Konto als user@domain oder dessen DN.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an absolute path.</source>
        <translation>Der Profilschlüssel %1 erwartet einen absoluten Pfad.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a duration such as PT30M, from %2.</source>
        <translation>Der Profilschlüssel %1 erwartet eine Dauer wie PT30M, ab %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a date such as 2026-01-31.</source>
        <translation>Der Profilschlüssel %1 erwartet ein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>A profile&apos;s %1 takes letters, digits, dot, dash and underscore, 64 at most.</source>
        <translation>%1 eines Profils erwartet Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, höchstens 64.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 does not go with directory.bind.method; that goes with: %2.</source>
        <translation>Der Profilschlüssel %1 passt nicht zu directory.bind.method; dazu passt: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 belongs to %2 alone.</source>
        <translation>Der Profilschlüssel %1 gehört nur zu %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing; %2 needs it.</source>
        <translation>Der Profilschlüssel %1 fehlt; %2 braucht ihn.</translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, cannot be read.</source>
        <translation>Die Datei %2, genannt vom Profilschlüssel %1, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, is no list of certificates in PEM form, and nothing else.</source>
        <translation>Die Datei %2, genannt vom Profilschlüssel %1, ist keine reine Liste von Zertifikaten in PEM-Form.</translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 has a wrong value.</source>
        <translation>Der Profilschlüssel %1 hat einen falschen Wert.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Take the right away: chmod go-w %1, owned by root or the account that runs.</source>
        <translation>Das Recht entziehen: chmod go-w %1, im Besitz von root oder des ausführenden Kontos.</translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1: %2 (AADSTS%3).</source>
        <translation>Die Cloud hat die Anmeldung bei %1 abgelehnt: %2 (AADSTS%3).</translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1 with AADSTS%2%3.</source>
        <translation>Die Cloud hat die Anmeldung bei %1 mit AADSTS%2 abgelehnt%3.</translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in at %1%2.</source>
        <translation>Die Cloud hat die Anmeldung bei %1 nicht akzeptiert%2.</translation>
    </message>
    <message>
        <source>The directory refused to let %1 in: %2 (data %3).</source>
        <translation>Das Verzeichnis hat %1 nicht eingelassen: %2 (data %3).</translation>
    </message>
    <message>
        <source>The directory refused to let %1 in%2.</source>
        <translation>Das Verzeichnis hat %1 nicht eingelassen%2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Es gibt hier keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Forest objects</source>
        <translation>Objekte der Gesamtstruktur</translation>
    </message>
    <message>
        <source>Other writers</source>
        <translation>Andere Schreiber</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1 does not tell its time.</source>
        <translation>%1 gibt seine Uhrzeit nicht an.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds behind that of %2.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 Sekunden nach.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds ahead of that of %2.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 Sekunden vor.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock: timedatectl set-ntp true. If it is right, the server&apos;s is wrong.</source>
        <translation>Die Uhr dieses Rechners stellen: timedatectl set-ntp true. Geht sie richtig, geht die des Servers falsch.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of %2 agree to %1 seconds.</source>
        <translation>Die Uhren dieses Rechners und von %2 stimmen auf %1 Sekunden überein.</translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the cloud&apos;s?</source>
        <translation>Stimmt die Uhr dieses Rechners mit der der Cloud überein?</translation>
    </message>
    <message>
        <source>Tokens and certificates are valid for a span of time. A clock that is wrong by minutes makes good ones look expired.</source>
        <translation>Token und Zertifikate gelten für eine bestimmte Zeitspanne. Geht die Uhr um Minuten falsch, scheinen gültige abgelaufen.</translation>
    </message>
    <message>
        <source>The cloud does not tell an application when its own secret expires, and the profile does not say.</source>
        <translation>Die Cloud sagt einer Anwendung nicht, wann ihr eigener geheimer Schlüssel abläuft, und das Profil sagt es auch nicht.</translation>
    </message>
    <message>
        <source>Note the date as cloud.signIn.secretExpires in the profile, from Certificates and secrets of the app registration.</source>
        <translation>Das Datum aus „Zertifikate &amp; Geheimnisse“ der App-Registrierung im Profil als cloud.signIn.secretExpires eintragen.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it with dwctl secret set client-secret, and note its date in the profile.</source>
        <translation>In der App-Registrierung einen neuen geheimen Clientschlüssel erstellen, ihn mit dwctl secret set client-secret ablegen und sein Ablaufdatum im Profil eintragen.</translation>
    </message>
    <message>
        <source>By the profile, the client secret expired on %1.</source>
        <translation>Laut Profil ist der geheime Clientschlüssel am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>By the profile, the client secret expires on %1, in %2 days.</source>
        <translation>Laut Profil läuft der geheime Clientschlüssel am %1 ab, in %2 Tagen.</translation>
    </message>
    <message>
        <source>By the profile, the client secret is valid until %1, for %2 days.</source>
        <translation>Laut Profil gilt der geheime Clientschlüssel bis %1, noch %2 Tage.</translation>
    </message>
    <message>
        <source>Device writeback needs Microsoft Entra ID P1 or P2 in the tenant. Buy or renew one of them, alone or in a bundle that contains it.</source>
        <translation>Das Geräterückschreiben braucht Microsoft Entra ID P1 oder P2 im Mandanten. Eines davon kaufen oder verlängern, einzeln oder in einem Paket, das es enthält.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2.</source>
        <translation>Entra ID %1 ist im Abonnement %2 enthalten.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, which is in its grace period.</source>
        <translation>Entra ID %1 ist im Abonnement %2 enthalten, das sich in der Karenzzeit befindet.</translation>
    </message>
    <message>
        <source>Renew the subscription before the grace period ends.</source>
        <translation>Das Abonnement vor dem Ende der Karenzzeit verlängern.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, and still being set up (%4).</source>
        <translation>Entra ID %1 ist im Abonnement %2 enthalten und wird noch eingerichtet (%4).</translation>
    </message>
    <message>
        <source>Wait until the service plan is set up, then check again.</source>
        <translation>Warten, bis der Dienstplan eingerichtet ist, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, but switched off (%4).</source>
        <translation>Entra ID %1 ist im Abonnement %2 enthalten, aber ausgeschaltet (%4).</translation>
    </message>
    <message>
        <source>Switch the service plan on in the Microsoft 365 admin centre, under Licences.</source>
        <translation>Den Dienstplan im Microsoft 365 Admin Center unter „Lizenzen“ einschalten.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is suspended: it was not paid or has ended.</source>
        <translation>Das Abonnement %2 mit Entra ID %1 ist gesperrt: Es wurde nicht bezahlt oder ist beendet.</translation>
    </message>
    <message>
        <source>Renew the subscription in the Microsoft 365 admin centre, under Billing.</source>
        <translation>Das Abonnement im Microsoft 365 Admin Center unter „Abrechnung“ verlängern.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is deleted.</source>
        <translation>Das Abonnement %2 mit Entra ID %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is not usable (%3).</source>
        <translation>Das Abonnement %2 mit Entra ID %1 ist nicht nutzbar (%3).</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s %1 subscriptions contains Entra ID P1 or P2.</source>
        <translation>Keines der %1 Abonnements des Mandanten enthält Entra ID P1 oder P2.</translation>
    </message>
    <message>
        <source>Does the tenant have a licence for device writeback?</source>
        <translation>Hat der Mandant eine Lizenz für das Geräterückschreiben?</translation>
    </message>
    <message>
        <source>Microsoft requires Entra ID P1 or P2. Plain Office subscriptions do not contain it.</source>
        <translation>Microsoft verlangt Entra ID P1 oder P2. Reine Office-Abonnements enthalten es nicht.</translation>
    </message>
    <message>
        <source>%1: a probing call was answered.</source>
        <translation>%1: ein Probeaufruf wurde beantwortet.</translation>
    </message>
    <message>
        <source>%1 is missing: a probing call was denied.</source>
        <translation>%1 fehlt: ein Probeaufruf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>In the Entra admin centre, open App registrations, this application, API permissions. Add the application permission %1 of Microsoft Graph and grant admin consent.</source>
        <translation>Im Entra Admin Center „App-Registrierungen“, diese Anwendung, „API-Berechtigungen“ öffnen. Die Anwendungsberechtigung %1 von Microsoft Graph hinzufügen und die Administratorzustimmung erteilen.</translation>
    </message>
    <message>
        <source>Without it the tenant&apos;s name, domains and licences cannot be checked.</source>
        <translation>Ohne sie lassen sich Name, Domänen und Lizenzen des Mandanten nicht prüfen.</translation>
    </message>
    <message>
        <source>Without it owners come back without their on-premises identity: no device gets an owner in the directory.</source>
        <translation>Ohne sie kommen Besitzer ohne ihre lokale Identität zurück: Kein Gerät bekommt im Verzeichnis einen Besitzer.</translation>
    </message>
    <message>
        <source>Without it no device can be read at all.</source>
        <translation>Ohne sie kann gar kein Gerät gelesen werden.</translation>
    </message>
    <message>
        <source>The token also carries %1, which the console does not need.</source>
        <translation>Das Token enthält außerdem %1, was die Konsole nicht braucht.</translation>
    </message>
    <message>
        <source>Remove the permission %1 from the application, unless something else uses it.</source>
        <translation>Der Anwendung die Berechtigung %1 entziehen, sofern nichts anderes sie verwendet.</translation>
    </message>
    <message>
        <source>May the console read what it needs, and no more?</source>
        <translation>Darf die Konsole lesen, was sie braucht, und nicht mehr?</translation>
    </message>
    <message>
        <source>Graph answers with holes when a permission is missing, and says nothing. Permissions beyond need are a gift to whoever steals the secret.</source>
        <translation>Fehlt eine Berechtigung, antwortet Graph mit Lücken und sagt nichts dazu. Berechtigungen über den Bedarf hinaus sind ein Geschenk an jeden, der den geheimen Schlüssel stiehlt.</translation>
    </message>
    <message>
        <source>%1 answers and knows the tenant.</source>
        <translation>%1 antwortet und kennt den Mandanten.</translation>
    </message>
    <message>
        <source>Can the cloud be reached?</source>
        <translation>Ist die Cloud erreichbar?</translation>
    </message>
    <message>
        <source>Devices are read from Microsoft Graph over HTTPS. Firewalls and proxies often stand between a server and the cloud.</source>
        <translation>Geräte werden über HTTPS aus Microsoft Graph gelesen. Zwischen einem Server und der Cloud stehen oft Firewalls und Proxys.</translation>
    </message>
    <message>
        <source>The application %1 signs in with a client secret.</source>
        <translation>Die Anwendung %1 meldet sich mit einem geheimen Clientschlüssel an.</translation>
    </message>
    <message>
        <source>Can the console sign in to the cloud?</source>
        <translation>Kann sich die Konsole an der Cloud anmelden?</translation>
    </message>
    <message>
        <source>The console signs in as an application of your tenant. Its secret or certificate expires, and can be withdrawn.</source>
        <translation>Die Konsole meldet sich als Anwendung des eigenen Mandanten an. Deren geheimer Schlüssel oder Zertifikat läuft ab und kann entzogen werden.</translation>
    </message>
    <message>
        <source>Directory synchronisation is switched off in the tenant.</source>
        <translation>Die Verzeichnissynchronisierung ist im Mandanten ausgeschaltet.</translation>
    </message>
    <message>
        <source>The tenant was never synchronised with a directory.</source>
        <translation>Der Mandant wurde nie mit einem Verzeichnis synchronisiert.</translation>
    </message>
    <message>
        <source>Synchronise users with Entra Connect or Cloud Sync first: a device&apos;s owner can only be written when the cloud knows which account of the forest it is.</source>
        <translation>Zuerst die Benutzer mit Entra Connect oder Cloud Sync synchronisieren: Der Besitzer eines Geräts lässt sich nur schreiben, wenn die Cloud weiß, welches Konto der Gesamtstruktur er ist.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and has not run yet.</source>
        <translation>Die Verzeichnissynchronisierung ist eingeschaltet und noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Let the first synchronisation end, then check again.</source>
        <translation>Die erste Synchronisierung abwarten, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1, more than a day ago.</source>
        <translation>Die Verzeichnissynchronisierung ist eingeschaltet und lief zuletzt am %1, vor mehr als einem Tag.</translation>
    </message>
    <message>
        <source>Look at Entra Connect or Cloud Sync: new owners do not become known to the cloud.</source>
        <translation>Entra Connect oder Cloud Sync prüfen: Neue Besitzer werden der Cloud nicht bekannt.</translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1.</source>
        <translation>Die Verzeichnissynchronisierung ist eingeschaltet und lief zuletzt am %1.</translation>
    </message>
    <message>
        <source>Are users synchronised to the cloud?</source>
        <translation>Werden Benutzer in die Cloud synchronisiert?</translation>
    </message>
    <message>
        <source>A device&apos;s owner is written with the SID of the account in the forest. The cloud knows that SID for synchronised users only.</source>
        <translation>Der Besitzer eines Geräts wird mit der SID des Kontos in der Gesamtstruktur geschrieben. Die Cloud kennt diese SID nur bei synchronisierten Benutzern.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1, not for %2.</source>
        <translation>Das Token gilt für den Mandanten %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Correct cloud.tenantId in the profile.</source>
        <translation>cloud.tenantId im Profil berichtigen.</translation>
    </message>
    <message>
        <source>The token is for the configured tenant %1. Its name and domains may not be read.</source>
        <translation>Das Token gilt für den eingestellten Mandanten %1. Sein Name und seine Domänen dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tenant that answers is %1 (%2), not the configured %3.</source>
        <translation>Es antwortet der Mandant %1 (%2), nicht der eingestellte %3.</translation>
    </message>
    <message>
        <source>The tenant is %1 (%2).</source>
        <translation>Der Mandant ist %1 (%2).</translation>
    </message>
    <message>
        <source>Verified domain %1, federated.</source>
        <translation>Überprüfte Domäne %1, im Verbund.</translation>
    </message>
    <message>
        <source>Verified domain %1.</source>
        <translation>Überprüfte Domäne %1.</translation>
    </message>
    <message>
        <source>No verified domain is federated; hybrid certificate trust needs one.</source>
        <translation>Keine überprüfte Domäne ist im Verbund; die hybride Zertifikatvertrauensstellung braucht eine.</translation>
    </message>
    <message>
        <source>Federate the domain with AD FS, or use cloud Kerberos trust, which does not need device writeback.</source>
        <translation>Die Domäne mit AD FS in den Verbund bringen oder die Cloud-Kerberos-Vertrauensstellung verwenden, die kein Geräterückschreiben braucht.</translation>
    </message>
    <message>
        <source>Is it the right tenant?</source>
        <translation>Ist es der richtige Mandant?</translation>
    </message>
    <message>
        <source>Devices of another tenant must never get into this forest. The tenant that answers is compared with the profile before anything is read from it.</source>
        <translation>Geräte eines anderen Mandanten dürfen nie in diese Gesamtstruktur gelangen. Der antwortende Mandant wird mit dem Profil verglichen, bevor irgendetwas aus ihm gelesen wird.</translation>
    </message>
    <message>
        <source>The connector account is %1 (%2).</source>
        <translation>Das Connector-Konto ist %1 (%2).</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the account: Enable-ADAccount.</source>
        <translation>Das Konto aktivieren: Enable-ADAccount.</translation>
    </message>
    <message>
        <source>The account is locked out (lockoutTime is set).</source>
        <translation>Das Konto ist gesperrt (lockoutTime ist gesetzt).</translation>
    </message>
    <message>
        <source>Unlock it with Unlock-ADAccount, and find out who tries wrong passwords.</source>
        <translation>Mit Unlock-ADAccount entsperren und klären, wer falsche Kennwörter eingibt.</translation>
    </message>
    <message>
        <source>The account itself expires in %1 days (accountExpires).</source>
        <translation>Das Konto selbst läuft in %1 Tagen ab (accountExpires).</translation>
    </message>
    <message>
        <source>Let the account not expire: Clear-ADAccountExpiration.</source>
        <translation>Das Konto nicht ablaufen lassen: Clear-ADAccountExpiration.</translation>
    </message>
    <message>
        <source>Its password does not expire.</source>
        <translation>Sein Kennwort läuft nicht ab.</translation>
    </message>
    <message>
        <source>Its password expires in %1 days.</source>
        <translation>Sein Kennwort läuft in %1 Tagen ab.</translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one with dwctl secret set directory-password.</source>
        <translation>Das Kennwort rechtzeitig ändern und das neue mit dwctl secret set directory-password ablegen.</translation>
    </message>
    <message>
        <source>Is the connector account healthy?</source>
        <translation>Ist das Connector-Konto in Ordnung?</translation>
    </message>
    <message>
        <source>An account that is disabled, locked or expired stops writeback. An expiring password does so on a day nobody expects.</source>
        <translation>Ein deaktiviertes, gesperrtes oder abgelaufenes Konto hält das Zurückschreiben an. Ein ablaufendes Kennwort tut es an einem Tag, an dem niemand damit rechnet.</translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the controller&apos;s?</source>
        <translation>Stimmt die Uhr dieses Rechners mit der des Domänencontrollers überein?</translation>
    </message>
    <message>
        <source>Kerberos refuses clocks that differ by more than five minutes. When a device was written is told by the directory&apos;s clock.</source>
        <translation>Kerberos lehnt Uhren ab, die um mehr als fünf Minuten voneinander abweichen. Wann ein Gerät geschrieben wurde, bestimmt die Uhr des Verzeichnisses.</translation>
    </message>
    <message>
        <source>%1 is no Active Directory domain controller.</source>
        <translation>%1 ist kein Domänencontroller von Active Directory.</translation>
    </message>
    <message>
        <source>Correct directory.servers in the profile.</source>
        <translation>directory.servers im Profil berichtigen.</translation>
    </message>
    <message>
        <source>%1 is a domain controller of %2, in the forest %3.</source>
        <translation>%1 ist ein Domänencontroller von %2 in der Gesamtstruktur %3.</translation>
    </message>
    <message>
        <source>%1 serves the domain %2, not the configured %4.</source>
        <translation>%1 bedient die Domäne %2, nicht die eingestellte %4.</translation>
    </message>
    <message>
        <source>Correct directory.domain or directory.servers in the profile.</source>
        <translation>directory.domain oder directory.servers im Profil berichtigen.</translation>
    </message>
    <message>
        <source>%1 is a read-only domain controller.</source>
        <translation>%1 ist ein schreibgeschützter Domänencontroller.</translation>
    </message>
    <message>
        <source>Name a writable controller of the same domain in directory.servers. A read-only one refers every write to another, and no password is sent after such a referral.</source>
        <translation>In directory.servers einen beschreibbaren Domänencontroller derselben Domäne nennen. Ein schreibgeschützter verweist jedes Schreiben an einen anderen, und nach einem solchen Verweis wird kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>It may be written.</source>
        <translation>Er ist beschreibbar.</translation>
    </message>
    <message>
        <source>Is it a writable controller of the right domain?</source>
        <translation>Ist es ein beschreibbarer Domänencontroller der richtigen Domäne?</translation>
    </message>
    <message>
        <source>Devices live in one domain of the forest. Reads and writes go to the same controller, so that what was written is seen at once.</source>
        <translation>Die Geräte liegen in einer Domäne der Gesamtstruktur. Gelesen und geschrieben wird auf demselben Domänencontroller, damit Geschriebenes sofort zu sehen ist.</translation>
    </message>
    <message>
        <source>Functional levels: forest %1, domain %2, this controller %3.</source>
        <translation>Funktionsebenen: Gesamtstruktur %1, Domäne %2, dieser Domänencontroller %3.</translation>
    </message>
    <message>
        <source>Writeback needs the schema, not a level.</source>
        <translation>Das Zurückschreiben braucht das Schema, keine bestimmte Ebene.</translation>
    </message>
    <message>
        <source>Which functional levels are there?</source>
        <translation>Welche Funktionsebenen gibt es?</translation>
    </message>
    <message>
        <source>Older guides ask for a functional level. Device writeback never needed one; this is for your records.</source>
        <translation>Ältere Anleitungen verlangen eine Funktionsebene. Das Geräterückschreiben hat nie eine gebraucht; dies ist nur zur Kenntnis.</translation>
    </message>
    <message>
        <source>Server of the profile: %1.</source>
        <translation>Server des Profils: %1.</translation>
    </message>
    <message>
        <source>The profile names no server; the name %1 leads to one.</source>
        <translation>Das Profil nennt keinen Server; der Name %1 führt zu einem.</translation>
    </message>
    <message>
        <source>Do the names of the controllers resolve?</source>
        <translation>Werden die Namen der Domänencontroller aufgelöst?</translation>
    </message>
    <message>
        <source>Domain controllers are found by DNS. A machine outside the domain often asks a DNS server that does not know them.</source>
        <translation>Domänencontroller werden über DNS gefunden. Ein Rechner außerhalb der Domäne fragt oft einen DNS-Server, der sie nicht kennt.</translation>
    </message>
    <message>
        <source>%1 listens; what it shows is another question.</source>
        <translation>%1 nimmt Verbindungen an; was er zeigt, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Can a domain controller be reached?</source>
        <translation>Ist ein Domänencontroller erreichbar?</translation>
    </message>
    <message>
        <source>The console speaks LDAP over TLS with one controller at a time. Firewalls between networks often let port 389 through and close 636.</source>
        <translation>Die Konsole spricht LDAP über TLS mit jeweils einem Domänencontroller. Firewalls zwischen Netzen lassen oft Port 389 durch und sperren 636.</translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is on.</source>
        <translation>Der Active Directory-Papierkorb ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is off: a deleted device object loses its attributes at once.</source>
        <translation>Der Active Directory-Papierkorb ist ausgeschaltet: Ein gelöschtes Geräteobjekt verliert seine Attribute sofort.</translation>
    </message>
    <message>
        <source>Can deleted objects be restored?</source>
        <translation>Lassen sich gelöschte Objekte wiederherstellen?</translation>
    </message>
    <message>
        <source>With the Recycle Bin a deleted object comes back as it was, device key included. Without it the key is lost.</source>
        <translation>Mit dem Papierkorb kommt ein gelöschtes Objekt zurück, wie es war, samt Geräteschlüssel. Ohne ihn ist der Schlüssel verloren.</translation>
    </message>
    <message>
        <source>The schema has the version %1.</source>
        <translation>Das Schema hat die Version %1.</translation>
    </message>
    <message>
        <source>The schema has the version %1, of %2.</source>
        <translation>Das Schema hat die Version %1, die von %2.</translation>
    </message>
    <message>
        <source>The class %1 is missing.</source>
        <translation>Die Klasse %1 fehlt.</translation>
    </message>
    <message>
        <source>The four classes of device registration are there.</source>
        <translation>Die vier Klassen der Geräteregistrierung sind vorhanden.</translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1.</source>
        <translation>msDS-Device fehlt das Attribut %1.</translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1; it will not be written.</source>
        <translation>msDS-Device fehlt das Attribut %1; es wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>msDS-Device has no msDS-KeyCredentialLink before the schema of 2016.</source>
        <translation>msDS-Device hat vor dem Schema von 2016 kein msDS-KeyCredentialLink.</translation>
    </message>
    <message>
        <source>Does the forest&apos;s schema know devices?</source>
        <translation>Kennt das Schema der Gesamtstruktur Geräte?</translation>
    </message>
    <message>
        <source>Device objects exist since Windows Server 2012 R2, some of their attributes since 2016. What the schema lacks cannot be written, and the real test is the class, not the version number.</source>
        <translation>Geräteobjekte gibt es seit Windows Server 2012 R2, einige ihrer Attribute seit 2016. Was dem Schema fehlt, kann nicht geschrieben werden, und wirklich entscheidet die Klasse, nicht die Versionsnummer.</translation>
    </message>
    <message>
        <source>%1 signs in to %2.</source>
        <translation>%1 meldet sich an %2 an.</translation>
    </message>
    <message>
        <source>Can the connector account sign in?</source>
        <translation>Kann sich das Connector-Konto anmelden?</translation>
    </message>
    <message>
        <source>One account reads the directory and writes devices into it. A wrong password is not tried again by itself, because that would lock the account.</source>
        <translation>Ein Konto liest das Verzeichnis und schreibt Geräte hinein. Ein falsches Kennwort wird nicht von selbst erneut versucht, weil das das Konto sperren würde.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1.</source>
        <translation>Die Verbindung ist mit %1 verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is for %1, from %2; SHA-256 %3.</source>
        <translation>Das Zertifikat ist für %1 ausgestellt, von %2; SHA-256 %3.</translation>
    </message>
    <message>
        <source>It is valid until %1, for %2 days.</source>
        <translation>Es gilt bis %1, noch %2 Tage.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate in time: from its last day on, nothing is read or written.</source>
        <translation>Das Zertifikat des Domänencontrollers rechtzeitig erneuern: Nach seinem letzten Tag wird nichts mehr gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>Is the connection encrypted, and with the right server?</source>
        <translation>Ist die Verbindung verschlüsselt, und zwar mit dem richtigen Server?</translation>
    </message>
    <message>
        <source>The password of the connector account goes over this connection. It is only sent to a server whose certificate comes from an authority you trust and bears its name.</source>
        <translation>Über diese Verbindung geht das Kennwort des Connector-Kontos. Es wird nur an einen Server gesendet, dessen Zertifikat von einer vertrauten Zertifizierungsstelle stammt und seinen Namen trägt.</translation>
    </message>
    <message>
        <source>There is no service connection point. Clients need one to find their tenant by themselves when they join it as hybrid devices; writeback does not.</source>
        <translation>Es gibt keinen Dienstverbindungspunkt. Clients brauchen einen, um beim hybriden Verbinden ihren Mandanten selbst zu finden; das Zurückschreiben braucht ihn nicht.</translation>
    </message>
    <message>
        <source>The service connection point names the tenant %1 and the enterprise service %2: clients refuse both (event 330).</source>
        <translation>Der Dienstverbindungspunkt nennt den Mandanten %1 und den Unternehmensdienst %2: Clients lehnen beides ab (Ereignis 330).</translation>
    </message>
    <message>
        <source>Remove the keyword enterpriseDrsName: from the service connection point, or the azureAD ones if the cloud is not used for registration.</source>
        <translation>Das Schlüsselwort enterpriseDrsName: aus dem Dienstverbindungspunkt entfernen, oder die azureAD-Schlüsselwörter, wenn die Cloud nicht zur Registrierung dient.</translation>
    </message>
    <message>
        <source>The service connection point names the enterprise service %1: devices register with AD FS, not with the cloud.</source>
        <translation>Der Dienstverbindungspunkt nennt den Unternehmensdienst %1: Geräte registrieren sich bei AD FS, nicht bei der Cloud.</translation>
    </message>
    <message>
        <source>If devices are to register with the cloud, replace its keywords by azureADId: and azureADName:.</source>
        <translation>Sollen sich Geräte bei der Cloud registrieren, seine Schlüsselwörter durch azureADId: und azureADName: ersetzen.</translation>
    </message>
    <message>
        <source>The service connection point names another tenant: %1, not %2.</source>
        <translation>Der Dienstverbindungspunkt nennt einen anderen Mandanten: %1, nicht %2.</translation>
    </message>
    <message>
        <source>Clients of this forest register in that tenant. Correct the keyword azureADId:, or the profile.</source>
        <translation>Clients dieser Gesamtstruktur registrieren sich in jenem Mandanten. Das Schlüsselwort azureADId: berichtigen oder das Profil.</translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADId:.</source>
        <translation>Der Dienstverbindungspunkt hat kein Schlüsselwort azureADId:.</translation>
    </message>
    <message>
        <source>Add the keyword azureADId:%1.</source>
        <translation>Das Schlüsselwort azureADId:%1 hinzufügen.</translation>
    </message>
    <message>
        <source>The service connection point names this tenant (%1).</source>
        <translation>Der Dienstverbindungspunkt nennt diesen Mandanten (%1).</translation>
    </message>
    <message>
        <source>Do clients find the right tenant?</source>
        <translation>Finden Clients den richtigen Mandanten?</translation>
    </message>
    <message>
        <source>A service connection point tells the forest&apos;s computers where to register. With the wrong one they register in another tenant, and nothing comes back.</source>
        <translation>Ein Dienstverbindungspunkt sagt den Computern der Gesamtstruktur, wo sie sich registrieren. Mit dem falschen registrieren sie sich in einem anderen Mandanten, und nichts kommt zurück.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation cannot be changed once the service object exists. It takes a new service object with the right location, made by an Enterprise Admin.</source>
        <translation>msDS-DeviceLocation lässt sich nicht mehr ändern, sobald das Dienstobjekt besteht. Es braucht ein neues Dienstobjekt mit dem richtigen Ort, angelegt von einem Organisations-Admin.</translation>
    </message>
    <message>
        <source>This one holds AD FS issuer certificates: do not delete it. Run Initialize-ADDeviceRegistration again on AD FS, and let it renew the certificates.</source>
        <translation>Dieses enthält Ausstellerzertifikate von AD FS: nicht löschen. Auf AD FS erneut Initialize-ADDeviceRegistration ausführen und die Zertifikate davon erneuern lassen.</translation>
    </message>
    <message>
        <source>There are %1 service objects, so no one place is named.</source>
        <translation>Es gibt %1 Dienstobjekte, also ist kein eindeutiger Ort genannt.</translation>
    </message>
    <message>
        <source>First have exactly one service object.</source>
        <translation>Zuerst für genau ein Dienstobjekt sorgen.</translation>
    </message>
    <message>
        <source>%1 has no msDS-DeviceLocation, or it may not be read.</source>
        <translation>%1 hat kein msDS-DeviceLocation, oder es darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which does not exist.</source>
        <translation>msDS-DeviceLocation nennt %1, das es nicht gibt.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which was deleted.</source>
        <translation>msDS-DeviceLocation nennt %1, das gelöscht wurde.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is no msDS-DeviceContainer.</source>
        <translation>msDS-DeviceLocation nennt %1, das kein msDS-DeviceContainer ist.</translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is not in the domain %2.</source>
        <translation>msDS-DeviceLocation nennt %1, das nicht in der Domäne %2 liegt.</translation>
    </message>
    <message>
        <source>Set directory.domain in the profile to the domain that holds the container.</source>
        <translation>directory.domain im Profil auf die Domäne setzen, die den Container enthält.</translation>
    </message>
    <message>
        <source>Devices go into %1.</source>
        <translation>Geräte kommen nach %1.</translation>
    </message>
    <message>
        <source>Is there a container for devices?</source>
        <translation>Gibt es einen Container für Geräte?</translation>
    </message>
    <message>
        <source>The service object names the container that holds devices. It must be a device container of this domain, for no other object may hold devices.</source>
        <translation>Das Dienstobjekt nennt den Container, der die Geräte enthält. Es muss ein Gerätecontainer dieser Domäne sein, denn kein anderes Objekt darf Geräte enthalten.</translation>
    </message>
    <message>
        <source>msDS-IsEnabled of %1 is %2: AD FS does not start its device registration.</source>
        <translation>msDS-IsEnabled von %1 ist %2: AD FS startet seine Geräteregistrierung nicht.</translation>
    </message>
    <message>
        <source>Set msDS-IsEnabled to TRUE on the service object when AD FS is to use devices.</source>
        <translation>msDS-IsEnabled am Dienstobjekt auf TRUE setzen, wenn AD FS Geräte verwenden soll.</translation>
    </message>
    <message>
        <source>msDS-IsEnabled of the service object is TRUE.</source>
        <translation>msDS-IsEnabled des Dienstobjekts ist TRUE.</translation>
    </message>
    <message>
        <source>Is device registration switched on?</source>
        <translation>Ist die Geräteregistrierung eingeschaltet?</translation>
    </message>
    <message>
        <source>A flag on the service object switches device registration on for AD FS. Writeback itself works without it.</source>
        <translation>Ein Schalter am Dienstobjekt schaltet die Geräteregistrierung für AD FS ein. Das Zurückschreiben selbst funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>AD FS deletes no devices for being idle (msDS-MaximumRegistrationInactivityPeriod is 0 or absent).</source>
        <translation>AD FS löscht keine Geräte wegen Inaktivität (msDS-MaximumRegistrationInactivityPeriod ist 0 oder fehlt).</translation>
    </message>
    <message>
        <source>AD FS deletes every device whose msDS-ApproximateLastLogonTimeStamp is older than %1 days.</source>
        <translation>AD FS löscht jedes Gerät, dessen msDS-ApproximateLastLogonTimeStamp älter als %1 Tage ist.</translation>
    </message>
    <message>
        <source>The profile does not write that attribute, so devices of this console are not deleted.</source>
        <translation>Das Profil schreibt dieses Attribut nicht, also werden Geräte dieser Konsole nicht gelöscht.</translation>
    </message>
    <message>
        <source>The profile writes that attribute (flow.lastLogonTimestamp), so AD FS deletes devices that the console keeps writing.</source>
        <translation>Das Profil schreibt dieses Attribut (flow.lastLogonTimestamp), also löscht AD FS Geräte, die die Konsole immer wieder schreibt.</translation>
    </message>
    <message>
        <source>Set msDS-MaximumRegistrationInactivityPeriod to 0 on the service object, or switch off flow.lastLogonTimestamp in the profile.</source>
        <translation>msDS-MaximumRegistrationInactivityPeriod am Dienstobjekt auf 0 setzen oder flow.lastLogonTimestamp im Profil ausschalten.</translation>
    </message>
    <message>
        <source>Does AD FS delete idle devices?</source>
        <translation>Löscht AD FS ungenutzte Geräte?</translation>
    </message>
    <message>
        <source>AD FS cleans up devices that were not used for a while. It would delete what writeback maintains.</source>
        <translation>AD FS räumt Geräte auf, die eine Weile nicht benutzt wurden. Es würde löschen, was das Zurückschreiben pflegt.</translation>
    </message>
    <message>
        <source>%1 holds issuer certificates of AD FS. Their values were not read.</source>
        <translation>%1 enthält Ausstellerzertifikate von AD FS. Ihre Werte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>AD FS registers devices itself with them. Never delete this object.</source>
        <translation>AD FS registriert damit selbst Geräte. Dieses Objekt nie löschen.</translation>
    </message>
    <message>
        <source>The service object shows no issuer certificates; what the account may not see counts as there.</source>
        <translation>Das Dienstobjekt zeigt keine Ausstellerzertifikate; was das Konto nicht sehen darf, gilt als vorhanden.</translation>
    </message>
    <message>
        <source>They are needed only when AD FS registers devices itself (DRS event 144 tells that they are missing). Devices written back do not need them.</source>
        <translation>Sie werden nur gebraucht, wenn AD FS selbst Geräte registriert (das DRS-Ereignis 144 meldet, dass sie fehlen). Zurückgeschriebene Geräte brauchen sie nicht.</translation>
    </message>
    <message>
        <source>Does AD FS keep its issuer certificates here?</source>
        <translation>Bewahrt AD FS hier seine Ausstellerzertifikate auf?</translation>
    </message>
    <message>
        <source>When AD FS registers devices itself, it keeps keys on the service object. Whoever deletes that object destroys them.</source>
        <translation>Registriert AD FS selbst Geräte, bewahrt es Schlüssel am Dienstobjekt auf. Wer dieses Objekt löscht, vernichtet sie.</translation>
    </message>
    <message>
        <source>Nothing was applied yet, so nothing is pinned.</source>
        <translation>Es wurde noch nichts angewendet, also ist noch nichts festgeschrieben.</translation>
    </message>
    <message>
        <source>The tenant is the pinned one, %1.</source>
        <translation>Der Mandant ist der festgeschriebene, %1.</translation>
    </message>
    <message>
        <source>The tenant is %1, and %2 is pinned.</source>
        <translation>Der Mandant ist %1, festgeschrieben ist %2.</translation>
    </message>
    <message>
        <source>The container is the pinned one, %1.</source>
        <translation>Der Container ist der festgeschriebene, %1.</translation>
    </message>
    <message>
        <source>The container is %1, and %2 is pinned.</source>
        <translation>Der Container ist %1, festgeschrieben ist %2.</translation>
    </message>
    <message>
        <source>The service object is the pinned one, %1.</source>
        <translation>Das Dienstobjekt ist das festgeschriebene, %1.</translation>
    </message>
    <message>
        <source>The service object is %1, and %2 is pinned.</source>
        <translation>Das Dienstobjekt ist %1, festgeschrieben ist %2.</translation>
    </message>
    <message>
        <source>This profile has written to another place before. If the change is meant, make a new profile for the new place; what was written stays in the old one&apos;s journal.</source>
        <translation>Dieses Profil hat bisher an einen anderen Ort geschrieben. Ist die Änderung gewollt, ein neues Profil für den neuen Ort anlegen; was geschrieben wurde, bleibt im Journal des alten.</translation>
    </message>
    <message>
        <source>Is it still the place that was approved?</source>
        <translation>Ist es noch der freigegebene Ort?</translation>
    </message>
    <message>
        <source>Tenant, container and service object are pinned at the first approved apply. A difference means that somebody rebuilt them, or that the profile was changed.</source>
        <translation>Mandant, Container und Dienstobjekt werden beim ersten freigegebenen Anwenden festgeschrieben. Eine Abweichung heißt, dass jemand sie neu angelegt hat oder dass das Profil geändert wurde.</translation>
    </message>
    <message>
        <source>There is no msDS-DeviceRegistrationService anywhere in %1.</source>
        <translation>In %1 gibt es nirgends ein msDS-DeviceRegistrationService.</translation>
    </message>
    <message>
        <source>The service object is %1.</source>
        <translation>Das Dienstobjekt ist %1.</translation>
    </message>
    <message>
        <source>Keep the one that AD FS uses (Get-AdfsDeviceRegistration shows its DrsObjectDN) or whose location is right, and delete the others with ADSI Edit.</source>
        <translation>Das behalten, das AD FS verwendet (Get-AdfsDeviceRegistration zeigt dessen DrsObjectDN) oder dessen Ort stimmt, und die anderen mit ADSI Edit löschen.</translation>
    </message>
    <message>
        <source>Never delete one that holds issuer certificates: AD FS could not make new ones known to registered devices.</source>
        <translation>Nie eines löschen, das Ausstellerzertifikate enthält: AD FS könnte neue den registrierten Geräten nicht bekannt machen.</translation>
    </message>
    <message>
        <source>Is there exactly one service object?</source>
        <translation>Gibt es genau ein Dienstobjekt?</translation>
    </message>
    <message>
        <source>One object in the whole configuration partition names the place for devices. With two, AD FS and the console might look in different places.</source>
        <translation>Ein Objekt in der ganzen Konfigurationspartition nennt den Ort für Geräte. Bei zweien könnten AD FS und die Konsole an verschiedenen Orten nachsehen.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist vorhanden.</translation>
    </message>
    <message>
        <source>%1 is missing, or not to be seen.</source>
        <translation>%1 fehlt oder ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Is the forest prepared for device registration?</source>
        <translation>Ist die Gesamtstruktur für die Geräteregistrierung vorbereitet?</translation>
    </message>
    <message>
        <source>The forest&apos;s configuration partition names the place for devices. An Enterprise Admin prepares it once.</source>
        <translation>Die Konfigurationspartition der Gesamtstruktur nennt den Ort für Geräte. Ein Organisations-Admin bereitet sie einmal vor.</translation>
    </message>
    <message>
        <source>Others may write into the folder %1, which holds the journal.</source>
        <translation>Andere dürfen in den Ordner %1 schreiben, der das Journal enthält.</translation>
    </message>
    <message>
        <source>Take that right away: chmod o-w %1.</source>
        <translation>Dieses Recht entziehen: chmod o-w %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written by this user.</source>
        <translation>In den Ordner %1 kann dieser Benutzer nicht schreiben.</translation>
    </message>
    <message>
        <source>Run the console as the user it was set up for, or give that user the folder %1.</source>
        <translation>Die Konsole unter dem Benutzer ausführen, für den sie eingerichtet wurde, oder diesem Benutzer den Ordner %1 geben.</translation>
    </message>
    <message>
        <source>The folder %1 will be made at the first run; the place for it can be written.</source>
        <translation>Der Ordner %1 wird beim ersten Lauf angelegt; an seinem Ort kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 can be written, and by nobody else.</source>
        <translation>In den Ordner %1 kann geschrieben werden, und von niemandem sonst.</translation>
    </message>
    <message>
        <source>Is there a private place for the journal?</source>
        <translation>Gibt es einen privaten Ort für das Journal?</translation>
    </message>
    <message>
        <source>Every write to the directory is recorded in a journal first. When it cannot be kept, or others could change it, nothing is written.</source>
        <translation>Jedes Schreiben ins Verzeichnis wird zuerst in einem Journal festgehalten. Kann es nicht geführt werden oder könnten andere es ändern, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The secret %1 can be read.</source>
        <translation>Das Geheimnis %1 kann gelesen werden.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read.</source>
        <translation>Das Geheimnis %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Can the secrets be read here?</source>
        <translation>Lassen sich die Geheimnisse hier lesen?</translation>
    </message>
    <message>
        <source>Passwords and client secrets are kept in this machine&apos;s keychain, or in files that the service manager gives to a service. Without them nobody can sign in to the cloud or the directory.</source>
        <translation>Kennwörter und geheime Clientschlüssel liegen im Schlüsselbund dieses Rechners oder in Dateien, die der Dienstmanager einem Dienst gibt. Ohne sie kann sich niemand an der Cloud oder am Verzeichnis anmelden.</translation>
    </message>
    <message>
        <source>%1 MB are free for %2.</source>
        <translation>%1 MB sind frei für %2.</translation>
    </message>
    <message>
        <source>Make room: the journal must be written before the directory is.</source>
        <translation>Platz schaffen: Das Journal muss vor dem Verzeichnis geschrieben werden.</translation>
    </message>
    <message>
        <source>A large tenant needs about 600 MB for every million devices, and the journal grows with each change. Make room in time.</source>
        <translation>Ein großer Mandant braucht etwa 600 MB je Million Geräte, und das Journal wächst mit jeder Änderung. Rechtzeitig Platz schaffen.</translation>
    </message>
    <message>
        <source>Is there room for journal and snapshots?</source>
        <translation>Ist Platz für Journal und Momentaufnahmen?</translation>
    </message>
    <message>
        <source>The journal and what was read last are kept on this machine. A full disk stops writeback before it writes anything.</source>
        <translation>Das Journal und das zuletzt Gelesene liegen auf diesem Rechner. Ein voller Datenträger hält das Zurückschreiben an, bevor es etwas schreibt.</translation>
    </message>
    <message>
        <source>The account may create devices in %1, through the entry %2.</source>
        <translation>Das Konto darf in %1 Geräte anlegen, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>A conditional entry on %1 decides, and only the server can tell: %2.</source>
        <translation>Ein bedingter Eintrag an %1 entscheidet, und nur der Server kann es sagen: %2.</translation>
    </message>
    <message>
        <source>Give the right by an entry without a condition.</source>
        <translation>Das Recht durch einen Eintrag ohne Bedingung erteilen.</translation>
    </message>
    <message>
        <source>An entry on %1 denies the account (%3) to create devices: %2.</source>
        <translation>Ein Eintrag an %1 verweigert dem Konto (%3) das Anlegen von Geräten: %2.</translation>
    </message>
    <message>
        <source>Remove that entry, or take the account out of the group it names.</source>
        <translation>Diesen Eintrag entfernen oder das Konto aus der darin genannten Gruppe nehmen.</translation>
    </message>
    <message>
        <source>No entry on %1 lets the account (%3) or a group of it create devices.</source>
        <translation>Kein Eintrag an %1 lässt das Konto (%3) oder eine seiner Gruppen Geräte anlegen.</translation>
    </message>
    <message>
        <source>May the connector account create devices?</source>
        <translation>Darf das Connector-Konto Geräte anlegen?</translation>
    </message>
    <message>
        <source>The account needs one right on the container: to create objects of the class msDS-Device. It is computed from the container&apos;s own list, for all groups of the account.</source>
        <translation>Das Konto braucht ein Recht am Container: Objekte der Klasse msDS-Device anzulegen. Es wird aus der eigenen Liste des Containers errechnet, für alle Gruppen des Kontos.</translation>
    </message>
    <message>
        <source>Remove the entry %2 from %1, or the account from the group it names.</source>
        <translation>Den Eintrag %2 von %1 entfernen oder das Konto aus der darin genannten Gruppe.</translation>
    </message>
    <message>
        <source>The account may replicate the domain %1 with all password hashes, through the entry %2.</source>
        <translation>Das Konto darf die Domäne %1 mit allen Kennworthashes replizieren, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>The account may change the permissions of the domain %1, through the entry %2.</source>
        <translation>Das Konto darf die Berechtigungen der Domäne %1 ändern, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>The account may create users in the domain %1, through the entry %2.</source>
        <translation>Das Konto darf in der Domäne %1 Benutzer anlegen, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>The account may reset passwords of users in the domain %1, through the entry %2.</source>
        <translation>Das Konto darf Kennwörter von Benutzern der Domäne %1 zurücksetzen, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>The account may write users of the domain %1, through the entry %2.</source>
        <translation>Das Konto darf Benutzer der Domäne %1 schreiben, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>The account is a member, directly or through groups, of the administrators&apos; group %1.</source>
        <translation>Das Konto ist, direkt oder über Gruppen, Mitglied der Administratorengruppe %1.</translation>
    </message>
    <message>
        <source>Use a plain account that has only the entries on the container. What an administrator creates belongs to the administrators&apos; group, so the console could not tell its own devices by their owner.</source>
        <translation>Ein einfaches Konto verwenden, das nur die Einträge am Container hat. Was ein Administrator anlegt, gehört der Administratorengruppe, also könnte die Konsole ihre eigenen Geräte nicht am Besitzer erkennen.</translation>
    </message>
    <message>
        <source>The permissions of the domain&apos;s root may not be read.</source>
        <translation>Die Berechtigungen am Stamm der Domäne dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The account is in no administrators&apos; group, and the domain&apos;s root grants it nothing beyond reading.</source>
        <translation>Das Konto ist in keiner Administratorengruppe, und der Stamm der Domäne gewährt ihm nichts über das Lesen hinaus.</translation>
    </message>
    <message>
        <source>Does the account have more rights than it needs?</source>
        <translation>Hat das Konto mehr Rechte, als es braucht?</translation>
    </message>
    <message>
        <source>Its password is stored on this machine. Every right beyond need is a right of whoever gets hold of it.</source>
        <translation>Sein Kennwort liegt auf diesem Rechner. Jedes Recht über den Bedarf hinaus ist ein Recht dessen, der es in die Hände bekommt.</translation>
    </message>
    <message>
        <source>The account may also write devices that others made, such as %1, through the entry %2.</source>
        <translation>Das Konto darf auch Geräte schreiben, die andere angelegt haben, etwa %1, durch den Eintrag %2.</translation>
    </message>
    <message>
        <source>Let the entry apply to what the account creates only: Creator Owner in the place of the account. Keep it as it is while you take over devices of a former writer.</source>
        <translation>Den Eintrag nur auf das anwenden, was das Konto anlegt: ERSTELLER-BESITZER anstelle des Kontos. Ihn so lassen, solange Geräte eines früheren Schreibers übernommen werden.</translation>
    </message>
    <message>
        <source>The account may not write the %1 devices of others that were looked at.</source>
        <translation>Das Konto darf die %1 angesehenen Geräte anderer nicht schreiben.</translation>
    </message>
    <message>
        <source>The account could not write a device that somebody else makes.</source>
        <translation>Das Konto könnte ein Gerät, das jemand anderes anlegt, nicht schreiben.</translation>
    </message>
    <message>
        <source>Are the devices of others out of its reach?</source>
        <translation>Sind die Geräte anderer außerhalb seiner Reichweite?</translation>
    </message>
    <message>
        <source>Whoever writes a device&apos;s owner can sign in to AD FS as that owner. The account should reach what it made itself, and nothing else.</source>
        <translation>Wer den Besitzer eines Geräts schreibt, kann sich bei AD FS als dieser Besitzer anmelden. Das Konto soll erreichen, was es selbst angelegt hat, und sonst nichts.</translation>
    </message>
    <message>
        <source>On %1 the account may not: %2.</source>
        <translation>An %1 darf das Konto nicht: %2.</translation>
    </message>
    <message>
        <source>The entry that decides there: %3.</source>
        <translation>Der Eintrag, der dort entscheidet: %3.</translation>
    </message>
    <message>
        <source>%1 does not inherit permissions from the container.</source>
        <translation>%1 erbt keine Berechtigungen vom Container.</translation>
    </message>
    <message>
        <source>A device that the account makes in %1 can be written and deleted by it.</source>
        <translation>Ein Gerät, das das Konto in %1 anlegt, kann es schreiben und löschen.</translation>
    </message>
    <message>
        <source>On a device that the account makes in %1, it may not: %2.</source>
        <translation>An einem Gerät, das das Konto in %1 anlegt, darf es nicht: %2.</translation>
    </message>
    <message>
        <source>Being the owner does not include writing: creating would work, and every later update would fail.</source>
        <translation>Besitzer zu sein schließt das Schreiben nicht ein: Das Anlegen würde gelingen, und jedes spätere Ändern würde fehlschlagen.</translation>
    </message>
    <message>
        <source>The account may write and delete all %1 devices of ours that were looked at.</source>
        <translation>Das Konto darf alle %1 angesehenen eigenen Geräte schreiben und löschen.</translation>
    </message>
    <message>
        <source>%2 of %1 devices of ours that were looked at cannot be maintained.</source>
        <translation>%2 von %1 angesehenen eigenen Geräten können nicht gepflegt werden.</translation>
    </message>
    <message>
        <source>Switch inheritance on again for the devices named: their page Security, Advanced, Enable inheritance.</source>
        <translation>Die Vererbung für die genannten Geräte wieder einschalten: deren Seite „Sicherheit“, „Erweitert“, „Vererbung aktivieren“.</translation>
    </message>
    <message>
        <source>May it write and delete its own devices?</source>
        <translation>Darf es die eigenen Geräte schreiben und löschen?</translation>
    </message>
    <message>
        <source>Every change in the cloud becomes a write to an existing device. Rights that are missing there are the most common cause of devices that are created and never updated.</source>
        <translation>Jede Änderung in der Cloud wird zu einem Schreiben an einem vorhandenen Gerät. Dort fehlende Rechte sind die häufigste Ursache für Geräte, die angelegt und nie geändert werden.</translation>
    </message>
    <message>
        <source>The server tells effective rights of the account that signs in only; another account is judged here.</source>
        <translation>Der Server nennt die effektiven Rechte nur für das angemeldete Konto; hier wird ein anderes Konto beurteilt.</translation>
    </message>
    <message>
        <source>This server does not tell effective rights.</source>
        <translation>Dieser Server nennt keine effektiven Rechte.</translation>
    </message>
    <message>
        <source>On creating devices in %1 the server and the computation agree.</source>
        <translation>Beim Anlegen von Geräten in %1 stimmen Server und Berechnung überein.</translation>
    </message>
    <message>
        <source>On creating devices in %1 the server says otherwise than the computation.</source>
        <translation>Beim Anlegen von Geräten in %1 sagt der Server etwas anderes als die Berechnung.</translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server and the computation agree.</source>
        <translation>Beim Ändern der Berechtigungen von %1 stimmen Server und Berechnung überein.</translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server says otherwise than the computation.</source>
        <translation>Beim Ändern der Berechtigungen von %1 sagt der Server etwas anderes als die Berechnung.</translation>
    </message>
    <message>
        <source>Trust the server. Please report it, with the permissions of that object.</source>
        <translation>Dem Server glauben. Bitte mit den Berechtigungen dieses Objekts melden.</translation>
    </message>
    <message>
        <source>Does the server agree with what was computed?</source>
        <translation>Stimmt der Server mit dem Errechneten überein?</translation>
    </message>
    <message>
        <source>Rights are computed from permission lists, for any account. For the account that signs in, the server itself can be asked, which proves the computation.</source>
        <translation>Rechte werden aus Berechtigungslisten errechnet, für jedes Konto. Für das angemeldete Konto lässt sich der Server selbst fragen, was die Berechnung belegt.</translation>
    </message>
    <message>
        <source>The account has %1 on %2, through the entry %3.</source>
        <translation>Das Konto hat %1 an %2, durch den Eintrag %3.</translation>
    </message>
    <message>
        <source>The account reads %1 and changes nothing there.</source>
        <translation>Das Konto liest %1 und ändert dort nichts.</translation>
    </message>
    <message>
        <source>The configuration tree is missing, or its permissions may not be read.</source>
        <translation>Der Konfigurationsbaum fehlt, oder seine Berechtigungen dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Remove these entries: reading is enough here. Entra Connect&apos;s preparation grants them.</source>
        <translation>Diese Einträge entfernen: Lesen genügt hier. Die Vorbereitung von Entra Connect erteilt sie.</translation>
    </message>
    <message>
        <source>Is the forest&apos;s configuration out of its reach?</source>
        <translation>Ist die Konfiguration der Gesamtstruktur außerhalb seiner Reichweite?</translation>
    </message>
    <message>
        <source>The account only needs to read where devices belong. Rights to change that place are a way around every other protection.</source>
        <translation>Das Konto muss nur lesen, wohin Geräte gehören. Rechte, diesen Ort zu ändern, sind ein Weg um jeden anderen Schutz herum.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Dann erneut prüfen.</translation>
    </message>
    <message>
        <source>They let the account create devices there, and write and delete only what it created itself.</source>
        <translation>Sie lassen das Konto dort Geräte anlegen und nur das schreiben und löschen, was es selbst angelegt hat.</translation>
    </message>
    <message>
        <source>Devices that this console creates serve AD FS sign-in by client TLS and PKeyAuth. Sign-in methods that need the device&apos;s transport key do not work for them, because the cloud does not give that key away.</source>
        <translation>Geräte, die diese Konsole anlegt, dienen der Anmeldung bei AD FS mit Client-TLS und PKeyAuth. Anmeldeverfahren, die den Transportschlüssel des Geräts brauchen, funktionieren mit ihnen nicht, weil die Cloud diesen Schlüssel nicht herausgibt.</translation>
    </message>
    <message>
        <source>The devices are for device-based access with AD FS, which looks for them in the directory.</source>
        <translation>Die Geräte dienen dem gerätebasierten Zugriff mit AD FS, das sie im Verzeichnis sucht.</translation>
    </message>
    <message>
        <source>The devices are for Windows Hello for Business with hybrid certificate trust, which needs them in the directory, federation by AD FS 2016 or later, and a certificate authority.</source>
        <translation>Die Geräte dienen Windows Hello for Business mit hybrider Zertifikatvertrauensstellung; es braucht sie im Verzeichnis, dazu den Verbund durch AD FS 2016 oder neuer und eine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The profile does not say what the devices are for (scenario is undecided).</source>
        <translation>Das Profil sagt nicht, wofür die Geräte da sind (scenario ist undecided).</translation>
    </message>
    <message>
        <source>Device writeback is needed for device-based access with AD FS, and for Windows Hello for Business with hybrid certificate trust. It is not needed for Windows Hello for Business with cloud Kerberos trust or key trust, for Conditional Access in the cloud, for Intune, or for single sign-on of Entra joined devices.</source>
        <translation>Das Geräterückschreiben wird für den gerätebasierten Zugriff mit AD FS und für Windows Hello for Business mit hybrider Zertifikatvertrauensstellung gebraucht. Nicht gebraucht wird es für Windows Hello for Business mit Cloud-Kerberos- oder Schlüsselvertrauensstellung, für bedingten Zugriff in der Cloud, für Intune oder für einmaliges Anmelden von Entra-verbundenen Geräten.</translation>
    </message>
    <message>
        <source>Is device writeback needed here?</source>
        <translation>Wird das Geräterückschreiben hier gebraucht?</translation>
    </message>
    <message>
        <source>Writeback copies devices into the directory for two purposes only. For everything else it is work and risk without a benefit.</source>
        <translation>Das Zurückschreiben kopiert Geräte nur für zwei Zwecke ins Verzeichnis. Für alles andere ist es Arbeit und Risiko ohne Nutzen.</translation>
    </message>
    <message>
        <source>The domain has no account named as Entra Connect names its own (MSOL_, AAD_, ADSyncMSA).</source>
        <translation>Die Domäne hat kein Konto mit einem Namen, wie ihn Entra Connect den eigenen Konten gibt (MSOL_, AAD_, ADSyncMSA).</translation>
    </message>
    <message>
        <source>The account %1 is named as Entra Connect names its own.</source>
        <translation>Das Konto %1 trägt einen Namen, wie ihn Entra Connect den eigenen Konten gibt.</translation>
    </message>
    <message>
        <source>Entra Connect may well go on synchronising users; only its device writeback must be off.</source>
        <translation>Entra Connect darf durchaus weiter Benutzer synchronisieren; nur sein Geräterückschreiben muss ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Is Entra Connect at home in this domain?</source>
        <translation>Ist Entra Connect in dieser Domäne zu Hause?</translation>
    </message>
    <message>
        <source>Entra Connect works with accounts of well-known names. They tell where to look when a second writer shows itself.</source>
        <translation>Entra Connect arbeitet mit Konten bekannter Namen. Sie zeigen, wo zu suchen ist, wenn sich ein zweiter Schreiber bemerkbar macht.</translation>
    </message>
    <message>
        <source>%1 made at least %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation>%1 hat in den letzten sieben Tagen mindestens %2 Geräte mit einem Cloud-Anker angelegt, das neueste am %3: %4.</translation>
    </message>
    <message>
        <source>Find that account: it is Entra Connect, or another installation of this console. Switch its device writeback off first.</source>
        <translation>Dieses Konto ermitteln: Es ist Entra Connect oder eine andere Installation dieser Konsole. Zuerst dessen Geräterückschreiben ausschalten.</translation>
    </message>
    <message>
        <source>When it is off, say so (dwctl check --other-writer-off); its devices can then be adopted.</source>
        <translation>Ist es ausgeschaltet, das angeben (dwctl check --other-writer-off); dann lassen sich seine Geräte übernehmen.</translation>
    </message>
    <message>
        <source>Every device with a cloud anchor that was looked at is this console&apos;s own.</source>
        <translation>Jedes angesehene Gerät mit einem Cloud-Anker gehört dieser Konsole.</translation>
    </message>
    <message>
        <source>Does somebody else write devices into the container?</source>
        <translation>Schreibt jemand anderes Geräte in den Container?</translation>
    </message>
    <message>
        <source>The directory tells who made each object and when. New devices of another account mean that a second writer is at work.</source>
        <translation>Das Verzeichnis sagt, wer jedes Objekt wann angelegt hat. Neue Geräte eines anderen Kontos bedeuten, dass ein zweiter Schreiber am Werk ist.</translation>
    </message>
    <message>
        <source>This setting of the tenant is shown to a signed-in Global Administrator only, never to an application. Look at the directory&apos;s side instead (writers.directory).</source>
        <translation>Diese Einstellung des Mandanten wird nur einem angemeldeten Globalen Administrator gezeigt, nie einer Anwendung. Stattdessen die Seite des Verzeichnisses ansehen (writers.directory).</translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched on in the tenant (deviceWritebackEnabled).</source>
        <translation>Das eigene Geräterückschreiben von Entra Connect ist im Mandanten eingeschaltet (deviceWritebackEnabled).</translation>
    </message>
    <message>
        <source>Switch device writeback off in Entra Connect, under Configure device options, before the console writes. Two writers undo each other&apos;s work.</source>
        <translation>Das Geräterückschreiben in Entra Connect unter „Geräteoptionen konfigurieren“ ausschalten, bevor die Konsole schreibt. Zwei Schreiber machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched off in the tenant.</source>
        <translation>Das eigene Geräterückschreiben von Entra Connect ist im Mandanten ausgeschaltet.</translation>
    </message>
    <message>
        <source>Does Entra Connect write devices back, by the tenant&apos;s settings?</source>
        <translation>Schreibt Entra Connect nach den Einstellungen des Mandanten Geräte zurück?</translation>
    </message>
    <message>
        <source>Two writers on one container overwrite and delete each other&apos;s objects. Only one may be on.</source>
        <translation>Zwei Schreiber an einem Container überschreiben und löschen einander die Objekte. Nur einer darf eingeschaltet sein.</translation>
    </message>
    <message>
        <source>device writeback is left</source>
        <translation>das Rückschreiben von Geräten wird beendet</translation>
    </message>
    <message>
        <source>%1 may not create %2 in %3.</source>
        <translation>%1 darf %2 in %3 nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 may not change the permissions of %2.</source>
        <translation>%1 darf die Berechtigungen von %2 nicht ändern.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin), or hand them the script (--script).</source>
        <translation>Als Organisations-Admin ausführen, der auch Domänen-Admin der Domäne mit den Geräten ist (--admin), oder ihm das Skript geben (--script).</translation>
    </message>
    <message>
        <source>This console has written nothing yet.</source>
        <translation>Diese Konsole hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>All %1 devices of ours that were looked at are as the last run left them.</source>
        <translation>Alle %1 angesehenen eigenen Geräte sind so, wie der letzte Lauf sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 devices of ours.</source>
        <translation>Jemand anderes hat %1 eigene Geräte geändert.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>An %1: %2.</translation>
    </message>
    <message>
        <source>Find out who writes there: the directory&apos;s audit log names the account. Two writers undo each other&apos;s work.</source>
        <translation>Herausfinden, wer dort schreibt: Das Überwachungsprotokoll des Verzeichnisses nennt das Konto. Zwei Schreiber machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>The next plan shows each of these values, and stops until somebody approves.</source>
        <translation>Der nächste Plan zeigt jeden dieser Werte und hält an, bis jemand zustimmt.</translation>
    </message>
    <message>
        <source>Has somebody else changed what this console wrote?</source>
        <translation>Hat jemand anderes geändert, was diese Konsole geschrieben hat?</translation>
    </message>
    <message>
        <source>The journal knows every value that was written last. A value that is different now was changed by somebody else.</source>
        <translation>Das Journal kennt jeden zuletzt geschriebenen Wert. Ein Wert, der jetzt anders ist, wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Does nobody else need these objects?</source>
        <translation>Braucht niemand anderes diese Objekte?</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <translation>%1 darf %2 nicht löschen.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin).</source>
        <translation>Als Organisations-Admin ausführen, der auch Domänen-Admin der Domäne mit den Geräten ist (--admin).</translation>
    </message>
    <message>
        <source>%1 holds issuer certificates: AD FS registers devices with them.</source>
        <translation>%1 enthält Ausstellerzertifikate: AD FS registriert damit Geräte.</translation>
    </message>
    <message>
        <source>Leave it. Only who gives up device registration by AD FS may delete it, with AD FS&apos;s own tools.</source>
        <translation>Es stehen lassen. Löschen darf es nur, wer die Geräteregistrierung durch AD FS aufgibt, mit den Werkzeugen von AD FS.</translation>
    </message>
    <message>
        <source>%1 may not see whether %2 holds issuer certificates, so they count as there.</source>
        <translation>%1 darf nicht sehen, ob %2 Ausstellerzertifikate enthält; sie gelten darum als vorhanden.</translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin (--admin).</source>
        <translation>Als Organisations-Admin ausführen (--admin).</translation>
    </message>
    <message>
        <source>%1 holds %2 objects.</source>
        <translation>%1 enthält %2 Objekte.</translation>
    </message>
    <message>
        <source>Delete this console&apos;s own with dwctl disable --delete-devices. Devices of AD FS or of another writer need the container: leave it then, and take only the permissions back (--remove-entries).</source>
        <translation>Die eigenen dieser Konsole mit dwctl disable --delete-devices löschen. Geräte von AD FS oder eines anderen Schreibers brauchen den Container: ihn dann lassen und nur die Berechtigungen zurücknehmen (--remove-entries).</translation>
    </message>
    <message>
        <source>Can the container be made in this domain?</source>
        <translation>Lässt sich der Container in dieser Domäne anlegen?</translation>
    </message>
    <message>
        <source>The forest %1 has no domain %2.</source>
        <translation>Die Gesamtstruktur %1 hat keine Domäne %2.</translation>
    </message>
    <message>
        <source>Its domains: %1.</source>
        <translation>Ihre Domänen: %1.</translation>
    </message>
    <message>
        <source>Devices of this forest have their place already: %1, in the domain %2.</source>
        <translation>Die Geräte dieser Gesamtstruktur haben schon ihren Ort: %1, in der Domäne %2.</translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first (dwctl disable).</source>
        <translation>Die Domäne %1 vorbereiten oder zuerst das Geräterückschreiben beenden (dwctl disable).</translation>
    </message>
    <message>
        <source>%1 holds the domain %2, not %3: the container can be made only by a controller of %3.</source>
        <translation>%1 hält die Domäne %2, nicht %3: Den Container kann nur ein Domänencontroller von %3 anlegen.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it.</source>
        <translation>Im Profil directory.domain auf %3 setzen und directory.servers auf einen beschreibbaren Domänencontroller davon.</translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it: %4.</source>
        <translation>Im Profil directory.domain auf %3 setzen und directory.servers auf einen beschreibbaren Domänencontroller davon: %4.</translation>
    </message>
    <message>
        <source>Can the service connection point name this tenant?</source>
        <translation>Kann der Dienstverbindungspunkt diesen Mandanten nennen?</translation>
    </message>
    <message>
        <source>%1 has the keyword enterpriseDrsName:%2: computers of this forest register with AD FS.</source>
        <translation>%1 hat das Schlüsselwort enterpriseDrsName:%2: Computer dieser Gesamtstruktur registrieren sich bei AD FS.</translation>
    </message>
    <message>
        <source>Of both kinds beside each other clients take neither (event 330 of User Device Registration), so that no computer registers any more.</source>
        <translation>Von beiden Arten nebeneinander nehmen Clients keine (Ereignis 330 von User Device Registration), sodass sich kein Computer mehr registriert.</translation>
    </message>
    <message>
        <source>First decide which kind this forest is to have. What depends on the enterprise one: computers that registered with AD FS, and sign-ins that AD FS lets in because of their device.</source>
        <translation>Zuerst entscheiden, welche Art diese Gesamtstruktur haben soll. Von der des Unternehmens hängen ab: Computer, die bei AD FS registriert sind, und Anmeldungen, die AD FS wegen ihres Geräts zulässt.</translation>
    </message>
    <message>
        <source>To register with the cloud instead, remove that keyword by hand (ADSI Edit, object %1, attribute keywords), and prepare again. To keep AD FS, prepare without the connection point: writeback does not need it.</source>
        <translation>Um sich stattdessen bei der Cloud zu registrieren, dieses Schlüsselwort von Hand entfernen (ADSI-Editor, Objekt %1, Attribut keywords) und erneut vorbereiten. Um AD FS zu behalten, ohne den Dienstverbindungspunkt vorbereiten: das Zurückschreiben braucht ihn nicht.</translation>
    </message>
    <message>
        <source>%1 names %2 other tenants.</source>
        <translation>%1 nennt %2 andere Mandanten.</translation>
    </message>
    <message>
        <source>Remove the wrong keywords azureADId: by hand, and prepare again.</source>
        <translation>Die falschen Schlüsselwörter azureADId: von Hand entfernen und erneut vorbereiten.</translation>
    </message>
    <message>
        <source>%1 names another tenant: %2, not %3.</source>
        <translation>%1 nennt einen anderen Mandanten: %2, nicht %3.</translation>
    </message>
    <message>
        <source>Replaced, computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it, and devices that came from there are not found in this one.</source>
        <translation>Ist er ersetzt, so registrieren sich Computer, die sich von da an verbinden, bei diesem Mandanten. Die beim anderen registrierten bleiben dort, bis sie ihn verlassen, und Geräte, die von dort kamen, werden in diesem nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is no service connection point but of the class %2.</source>
        <translation>%1 ist kein Dienstverbindungspunkt, sondern von der Klasse %2.</translation>
    </message>
    <message>
        <source>Whoever made it knows what it is for. Clients look for their tenant at this very name.</source>
        <translation>Wer es angelegt hat, weiß, wozu. Clients suchen ihren Mandanten unter genau diesem Namen.</translation>
    </message>
    <message>
        <source>%1 is no verified domain of the tenant.</source>
        <translation>%1 ist keine bestätigte Domäne des Mandanten.</translation>
    </message>
    <message>
        <source>Name one that check cloud.tenant shows, or leave the choice to the program.</source>
        <translation>Eine nennen, die check cloud.tenant zeigt, oder die Wahl dem Programm überlassen.</translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is not known.</source>
        <translation>Die Domäne, die der Dienstverbindungspunkt nennen soll, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant: dwctl prepare --connection-point --connection-domain NAME.</source>
        <translation>Eine bestätigte Domäne des Mandanten nennen: dwctl prepare --connection-point --connection-domain NAME.</translation>
    </message>
    <message>
        <source>AD FS was set up to register devices here. Where a connection point names a tenant, AD FS switches its own registration service off; its device authentication stays on.</source>
        <translation>AD FS wurde hier zum Registrieren von Geräten eingerichtet. Wo ein Dienstverbindungspunkt einen Mandanten nennt, schaltet AD FS seinen eigenen Registrierungsdienst ab; seine Geräteauthentifizierung bleibt an.</translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADName:.</source>
        <translation>Der Dienstverbindungspunkt hat kein Schlüsselwort azureADName:.</translation>
    </message>
    <message>
        <source>Clients find their tenant only with both keywords.</source>
        <translation>Clients finden ihren Mandanten nur mit beiden Schlüsselwörtern.</translation>
    </message>
    <message>
        <source>The service connection point cannot be read by clients: azureADId: %1, azureADName: %2.</source>
        <translation>Clients können den Dienstverbindungspunkt nicht lesen: azureADId: %1, azureADName: %2.</translation>
    </message>
    <message>
        <source>Only one kind may stand there, and removing the enterprise one is a decision for who runs AD FS: computers that register with AD FS stop doing so.</source>
        <translation>Nur eine Art darf dort stehen, und die des Unternehmens zu entfernen ist eine Entscheidung derer, die AD FS betreiben: Computer, die sich bei AD FS registrieren, tun es dann nicht mehr.</translation>
    </message>
    <message>
        <source>%1 may not change the keywords of %2.</source>
        <translation>%1 darf die Schlüsselwörter von %2 nicht ändern.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form%2.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format%2.</translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate in cloud.signIn.certificateFile of the profile.</source>
        <translation>Das Zertifikat der App-Registrierung im Profil als cloud.signIn.certificateFile angeben.</translation>
    </message>
    <message>
        <source>The private key in %1 is no RSA key.</source>
        <translation>Der private Schlüssel in %1 ist kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID takes certificates with RSA keys: make one of 2048 bits or more.</source>
        <translation>Microsoft Entra ID nimmt Zertifikate mit RSA-Schlüsseln an: einen mit mindestens 2048 Bit erzeugen.</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to another certificate.</source>
        <translation>Der private Schlüssel in %1 gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>Name certificate and key of one pair in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation>Zertifikat und Schlüssel eines Paars im Profil als cloud.signIn.certificateFile und cloud.signIn.keyFile angeben.</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used%2.</source>
        <translation>Das Zertifikat oder der Schlüssel in %1 kann nicht verwendet werden%2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate as cloud.signIn.certificateFile in the profile.</source>
        <translation>Das Zertifikat der App-Registrierung im Profil als cloud.signIn.certificateFile angeben.</translation>
    </message>
    <message>
        <source>Make a new key and certificate, add the certificate to the app registration, and name both files in the profile before this one ends.</source>
        <translation>Einen neuen Schlüssel und ein neues Zertifikat erzeugen, das Zertifikat der App-Registrierung hinzufügen und beide Dateien im Profil angeben, bevor dieses abläuft.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in expired on %1.</source>
        <translation>Das Zertifikat der Anmeldung ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in expires on %1, in %2 days.</source>
        <translation>Das Zertifikat der Anmeldung läuft am %1 ab, in %2 Tagen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in is valid until %1, for %2 days.</source>
        <translation>Das Zertifikat der Anmeldung gilt bis zum %1, noch %2 Tage.</translation>
    </message>
    <message>
        <source>How long is the secret or certificate of the sign-in valid?</source>
        <translation>Wie lange gilt der geheime Schlüssel oder das Zertifikat der Anmeldung?</translation>
    </message>
    <message>
        <source>Client secrets end after two years at most, certificates on the date they name. The day after, writeback stands still.</source>
        <translation>Geheime Clientschlüssel enden nach höchstens zwei Jahren, Zertifikate an dem Tag, den sie nennen. Am Tag danach steht das Zurückschreiben still.</translation>
    </message>
    <message>
        <source>Only the file says that %1 is a verified domain of the tenant.</source>
        <translation>Nur die Datei sagt, dass %1 eine überprüfte Domäne des Mandanten ist.</translation>
    </message>
    <message>
        <source>Let this machine read the cloud (dwctl secret set client-secret), or repeat the domain: dwctl apply FILE --connection-domain NAME.</source>
        <translation>Lassen Sie diesen Rechner die Cloud lesen (dwctl secret set client-secret), oder wiederholen Sie die Domäne: dwctl apply FILE --connection-domain NAME.</translation>
    </message>
    <message>
        <source>Check cloud.signIn.certificateFile and cloud.signIn.keyFile in the profile.</source>
        <translation>Prüfen Sie cloud.signIn.certificateFile und cloud.signIn.keyFile im Profil.</translation>
    </message>
    <message>
        <source>An Enterprise Admin may switch it on: Enable-ADOptionalFeature &apos;Recycle Bin Feature&apos;. It cannot be switched off again.</source>
        <translation>Ein Organisations-Admin kann ihn einschalten: Enable-ADOptionalFeature &apos;Recycle Bin Feature&apos;. Er lässt sich nicht wieder ausschalten.</translation>
    </message>
    <message>
        <source>Without it a device deleted by mistake is made anew from the cloud by the next run, but without what only the directory held.</source>
        <translation>Ohne ihn legt der nächste Lauf ein versehentlich gelöschtes Gerät aus der Cloud neu an, aber ohne das, was nur das Verzeichnis hatte.</translation>
    </message>
    <message>
        <source>More than one service object names a place for devices, below %1%2.</source>
        <translation>Mehr als ein Dienstobjekt nennt einen Ort für Geräte, unter %1%2.</translation>
    </message>
    <message>
        <source>The forest is not prepared for devices: %1 is missing, or names no container%2.</source>
        <translation>Die Gesamtstruktur ist nicht für Geräte vorbereitet: %1 fehlt oder nennt keinen Container%2.</translation>
    </message>
    <message>
        <source>Only if AD FS is to register devices itself as well: run Initialize-ADDeviceRegistration on an AD FS server first. It makes the same objects, together with keys that only AD FS can make.</source>
        <translation>Nur wenn auch AD FS selbst Geräte registrieren soll: zuerst Initialize-ADDeviceRegistration auf einem AD-FS-Server ausführen. Das legt dieselben Objekte an, zusammen mit Schlüsseln, die nur AD FS anlegen kann.</translation>
    </message>
    <message>
        <source>This asks about the service object, which is not there yet.</source>
        <translation>Dies fragt nach dem Dienstobjekt, das es noch nicht gibt.</translation>
    </message>
    <message>
        <source>By hand, a Domain Admin adds these entries to the permissions of %1: (OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)</source>
        <translation>Von Hand fügt ein Domänen-Admin den Berechtigungen von %1 diese Einträge hinzu: (OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)</translation>
    </message>
    <message>
        <source>Decide which of the two it is: here, in Settings, or as scenario in the profile, which is adfs or whfbCertificateTrust. Whoever runs AD FS or the sign-in with Windows Hello knows.</source>
        <translation>Entscheiden, welcher der beiden Zwecke es ist: hier, in den Einstellungen oder als scenario im Profil, adfs oder whfbCertificateTrust. Wer AD FS oder die Anmeldung mit Windows Hello betreibt, weiß es.</translation>
    </message>
    <message>
        <source>If it is none of them, you do not need this console.</source>
        <translation>Ist es keiner von beiden, brauchen Sie diese Konsole nicht.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form%2.</source>
        <translation>%1 enthält keinen privaten Schlüssel in PEM-Form%2.</translation>
    </message>
    <message>
        <source>Name the file with the certificate&apos;s private key in cloud.signIn.keyFile of the profile. A certificate alone, as it is uploaded to the app registration, is not enough.</source>
        <translation>In cloud.signIn.keyFile des Profils die Datei mit dem privaten Schlüssel des Zertifikats nennen. Ein Zertifikat allein, wie es in die App-Registrierung hochgeladen wird, genügt nicht.</translation>
    </message>
    <message>
        <source>The private key in %1 is encrypted, and the passphrase for it is missing or wrong.</source>
        <translation>Der private Schlüssel in %1 ist verschlüsselt, und seine Passphrase fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new certificate, add it to the app registration, and name it and its key in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation>Ein neues Zertifikat erstellen, in die App-Registrierung hochladen und es samt Schlüssel in cloud.signIn.certificateFile und cloud.signIn.keyFile des Profils nennen.</translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor were looked at.</source>
        <translation>Alle %1 Geräte mit Cloud-Anker wurden angesehen.</translation>
    </message>
    <message>
        <source>In the time for one check %1 of about %2 objects of the container were looked at.</source>
        <translation>In der Zeit für eine Prüfung wurden %1 von etwa %2 Objekten des Containers angesehen.</translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor were looked at; there are more.</source>
        <translation>In der Zeit für eine Prüfung wurden %1 Geräte mit Cloud-Anker angesehen; es gibt weitere.</translation>
    </message>
    <message>
        <source>More than one account has the name %1%2.</source>
        <translation>Mehr als ein Konto hat den Namen %1%2.</translation>
    </message>
    <message>
        <source>Give all but one of them another user principal name, or name the account by its distinguished name.</source>
        <translation>Allen bis auf eines einen anderen Benutzerprinzipalnamen geben, oder das Konto mit seinem Distinguished Name nennen.</translation>
    </message>
    <message>
        <source>%1 devices with a cloud anchor were looked at. They have more kinds of permissions than can be told apart: the rest was not judged.</source>
        <translation>%1 Geräte mit Cloud-Anker wurden angesehen. Sie haben mehr Arten von Berechtigungen, als auseinandergehalten werden: Der Rest wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>A run is writing, or was broken off and not yet settled by the next one: what it wrote cannot be told from what others wrote.</source>
        <translation>Ein Lauf schreibt gerade, oder er wurde abgebrochen und der nächste hat ihn noch nicht abgeschlossen: Was er schrieb, ist nicht von dem zu unterscheiden, was andere schrieben.</translation>
    </message>
    <message>
        <source>Check again when it has ended.</source>
        <translation>Prüfen Sie erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>In the way of device writeback: %1.</source>
        <translation>Dem Geräterückschreiben stehen im Weg: %1.</translation>
    </message>
    <message>
        <source>Nothing failed, but whether device writeback can begin is not known: of the checks that matter, %1 could not be told.</source>
        <translation>Nichts ist fehlgeschlagen, aber ob das Geräterückschreiben beginnen kann, ist unbekannt: Von den nötigen Prüfungen konnten %1 nicht beantwortet werden.</translation>
    </message>
    <message>
        <source>Device writeback can begin. To be looked at: %1.</source>
        <translation>Das Geräterückschreiben kann beginnen. Anzusehen: %1.</translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation>Das Geräterückschreiben kann beginnen.</translation>
    </message>
    <message>
        <source>Give the passphrase again: dwctl secret set key-passphrase.</source>
        <translation>Die Passphrase erneut angeben: dwctl secret set key-passphrase.</translation>
    </message>
    <message>
        <source>Give the passphrase again, where the key is named.</source>
        <translation>Die Passphrase erneut angeben, dort wo der Schlüssel genannt wird.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it in Settings, and note its date there.</source>
        <translation>Einen neuen geheimen Clientschlüssel in der App-Registrierung anlegen, in den Einstellungen ablegen und dort sein Datum eintragen.</translation>
    </message>
    <message>
        <source>If that is meant, say so by the id of the tenant that is replaced: --replace-tenant %1. Else correct cloud.tenantId in the profile.</source>
        <translation>Wenn das gemeint ist, es mit der Id des ersetzten Mandanten sagen: --replace-tenant %1. Sonst cloud.tenantId im Profil berichtigen.</translation>
    </message>
    <message>
        <source>If that is meant, type the id of the tenant that is replaced, %1, in step Review. Else correct the tenant id in Settings.</source>
        <translation>Wenn das gemeint ist, im Schritt Prüfen die Id des ersetzten Mandanten abtippen, %1. Sonst die Mandanten-Id in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Let this machine read the cloud: store the client secret in Settings.</source>
        <translation>Diesen Rechner die Cloud lesen lassen: den geheimen Clientschlüssel in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant in step Review: “Domain that it names”.</source>
        <translation>Im Schritt Prüfen eine bestätigte Domäne des Mandanten nennen: „Domäne, die er nennt“.</translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one in Settings.</source>
        <translation>Das Kennwort rechtzeitig ändern und das neue in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Make one: the wizard that connects asks for what it needs.</source>
        <translation>Eines anlegen: Der Assistent zum Verbinden fragt nach dem Nötigen.</translation>
    </message>
    <message>
        <source>Choose one at the top of the sidebar.</source>
        <translation>Oben in der Seitenleiste eines wählen.</translation>
    </message>
    <message>
        <source>Store it in Settings. It is asked for again when the server, the account or the trusted authority has changed.</source>
        <translation>In den Einstellungen ablegen. Es wird erneut gefragt, wenn sich Server, Konto oder vertraute Stelle geändert haben.</translation>
    </message>
    <message>
        <source>Make a new one, where the plan of this kind is shown.</source>
        <translation>Einen neuen machen, wo ein Plan dieser Art gezeigt wird.</translation>
    </message>
    <message>
        <source>Plan again. Nothing was written.</source>
        <translation>Neu planen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; the page Devices lists them all.</source>
        <translation>Seine Geräte-Id, seine Objekt-Id oder seinen genauen Namen angeben; die Seite Geräte zeigt alle.</translation>
    </message>
    <message>
        <source>The page Runs lists them.</source>
        <translation>Die Seite Läufe zeigt sie.</translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation>Zuerst die Gesamtstruktur vorbereiten: dwctl prepare zeigt, was fehlt. Ist sie schon vorbereitet, muss das Konto es sehen dürfen.</translation>
    </message>
    <message>
        <source>First prepare the forest: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation>Zuerst die Gesamtstruktur vorbereiten: Die Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen führt zum Assistenten, der zeigt, was fehlt. Ist sie schon vorbereitet, muss das Konto es sehen dürfen.</translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; the page Runs shows what happened to every object.</source>
        <translation>Die Worte in Klammern sind die des Servers; die Seite Läufe zeigt, was mit jedem Objekt geschah.</translation>
    </message>
    <message>
        <source>What was written is in the journal (page Runs); the next run goes on from there.</source>
        <translation>Was geschrieben wurde, steht im Journal (Seite Läufe); der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Please report this with what you did.</source>
        <translation>Bitte melden Sie das mit dem, was Sie getan haben.</translation>
    </message>
    <message>
        <source>If this is meant, the page Review lifts the guard for its plan: it asks for the number %1, typed.</source>
        <translation>Wenn das gemeint ist, hebt die Seite Prüfen die Schutzgrenze für ihren Plan auf: Sie lässt die Zahl %1 abtippen.</translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, the page Review lifts the guard for its plan: it asks for a word, typed.</source>
        <translation>Herausfinden, wer und warum. Wenn es gemeint ist, hebt die Seite Prüfen die Schutzgrenze für ihren Plan auf: Sie lässt ein Wort abtippen.</translation>
    </message>
    <message>
        <source>Look at the plan on the page Review, then approve it there.</source>
        <translation>Den Plan auf der Seite Prüfen ansehen und dort genehmigen.</translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation>Um es beim Vorbereiten der Gesamtstruktur zu berichtigen: dwctl prepare --connection-point.</translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation>Um es beim Vorbereiten der Gesamtstruktur zu berichtigen: die Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen, Schritt Prüfen.</translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation>Um beim Vorbereiten der Gesamtstruktur einen anzulegen: dwctl prepare --connection-point.</translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation>Um beim Vorbereiten der Gesamtstruktur einen anzulegen: die Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen, Schritt Prüfen.</translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: dwctl prepare --connection-point --replace-tenant %1. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation>Wenn die Gesamtstruktur jetzt zu diesem Mandanten gehört: dwctl prepare --connection-point --replace-tenant %1. Computer, die sich im anderen Mandanten registriert haben, bleiben dort, bis sie ihn verlassen.</translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: the button “Prepare the forest…” of the page Prerequisites, step Review, where %1 is typed. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation>Wenn die Gesamtstruktur jetzt zu diesem Mandanten gehört: die Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen, Schritt Prüfen, wo %1 abgetippt wird. Computer, die sich im anderen Mandanten registriert haben, bleiben dort, bis sie ihn verlassen.</translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first: page Settings.</source>
        <translation>Die Domäne %1 vorbereiten oder zuerst das Geräterückschreiben verlassen: Seite Einstellungen.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices, or hand the script to one.</source>
        <translation>Den Namen eines Organisations-Admins angeben, der auch Domänen-Admin der Domäne mit den Geräten ist, oder ihm das Skript geben.</translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare.</source>
        <translation>Zuerst die Gesamtstruktur vorbereiten: dwctl prepare.</translation>
    </message>
    <message>
        <source>First prepare the forest, with the button “Prepare the forest…” of the page Prerequisites.</source>
        <translation>Zuerst die Gesamtstruktur vorbereiten, mit der Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen.</translation>
    </message>
    <message>
        <source>Prepare the forest: dwctl prepare. It makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation>Die Gesamtstruktur vorbereiten: dwctl prepare. Es legt zwei Container unter CN=Services der Konfigurationspartition an, darin das Dienstobjekt, das den Ort für Geräte nennt, und diesen Ort, CN=RegisteredDevices an der Wurzel der Domäne. Alles wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Prepare the forest, with the button “Prepare the forest…” of the page Prerequisites. The wizard makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation>Die Gesamtstruktur vorbereiten, mit der Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen. Der Assistent legt zwei Container unter CN=Services der Konfigurationspartition an, darin das Dienstobjekt, das den Ort für Geräte nennt, und diesen Ort, CN=RegisteredDevices an der Wurzel der Domäne. Alles wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Let the console add what is missing: dwctl prepare shows it first. A Domain Admin carries it out.</source>
        <translation>Die Konsole ergänzen lassen, was fehlt: dwctl prepare zeigt es zuerst. Ein Domänen-Admin führt es aus.</translation>
    </message>
    <message>
        <source>Let the console add what is missing: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows it first. A Domain Admin carries it out.</source>
        <translation>Die Konsole ergänzen lassen, was fehlt: Die Schaltfläche „Gesamtstruktur vorbereiten…“ auf der Seite Voraussetzungen führt zum Assistenten, der es zuerst zeigt. Ein Domänen-Admin führt es aus.</translation>
    </message>
    <message>
        <source>Correct it in the profile&apos;s file, or connect anew.</source>
        <translation>Es in der Datei des Profils berichtigen oder neu verbinden.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices.</source>
        <translation>Den Namen eines Organisations-Admins angeben, der auch Domänen-Admin der Domäne mit den Geräten ist.</translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin.</source>
        <translation>Den Namen eines Organisations-Admins angeben.</translation>
    </message>
    <message>
        <source>Delete this console&apos;s own: “Delete them” in step Devices. Devices of AD FS or of another writer need the container: leave it then, and take back only the permission entries, in step Forest.</source>
        <translation>Die eigenen dieser Konsole löschen: „Sie löschen“ im Schritt Geräte. Geräte von AD FS oder eines anderen Schreibers brauchen den Container: ihn dann lassen und im Schritt Gesamtstruktur nur die Berechtigungseinträge zurücknehmen.</translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id) in Settings.</source>
        <translation>Einen neuen geheimen Clientschlüssel in der App-Registrierung anlegen und seinen Wert (nicht seine Id) in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Set a new password for the account and store it in Settings.</source>
        <translation>Ein neues Kennwort für das Konto setzen und in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Check the account in Settings, then store the password again there. It is not tried again by itself, since that could lock the account.</source>
        <translation>Das Konto in den Einstellungen prüfen, dann dort das Kennwort erneut ablegen. Es wird nicht von selbst erneut versucht, da das das Konto sperren könnte.</translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password in Settings.</source>
        <translation>Herausfinden, wer es versucht hat, es von einem Domänenadministrator entsperren lassen und das richtige Kennwort in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Check how it signs in, in Settings, and store the secret again there.</source>
        <translation>In den Einstellungen prüfen, wie sie sich anmeldet, und dort das Geheimnis erneut ablegen.</translation>
    </message>
    <message>
        <source>Check the account in Settings, and store the password again there.</source>
        <translation>Das Konto in den Einstellungen prüfen und dort das Kennwort erneut ablegen.</translation>
    </message>
    <message>
        <source>When it is off, say so below this check: “The former writer was switched off”. Its devices can then be adopted.</source>
        <translation>Wenn es abgeschaltet ist, das unter dieser Prüfung sagen: „Der frühere Schreiber wurde abgeschaltet“. Seine Geräte können dann übernommen werden.</translation>
    </message>
    <message>
        <source>%1 made %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation>%1 hat in den letzten sieben Tagen %2 Geräte mit einem Cloud-Anker angelegt, das neueste um %3: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 devices with a cloud anchor, the newest from %3.</source>
        <translation>%1 hat %2 Geräte mit einem Cloud-Anker hinterlassen, das neueste von %3.</translation>
    </message>
    <message>
        <source>%1 left at least %2 devices with a cloud anchor, the newest from %3.</source>
        <translation>%1 hat mindestens %2 Geräte mit einem Cloud-Anker hinterlassen, das neueste von %3.</translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor of the last seven days were looked at.</source>
        <translation>Alle %1 Geräte mit einem Cloud-Anker aus den letzten sieben Tagen wurden angesehen.</translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor of the last seven days were looked at; there are more.</source>
        <translation>In der Zeit für eine Prüfung wurden %1 Geräte mit einem Cloud-Anker aus den letzten sieben Tagen angesehen; es gibt mehr.</translation>
    </message>
    <message>
        <source>Nobody but this console has made one in the last seven days.</source>
        <translation>In den letzten sieben Tagen hat niemand außer dieser Konsole eines angelegt.</translation>
    </message>
    <message>
        <source>No device that was looked at is ours: there is nothing that somebody else could have changed.</source>
        <translation>Kein Gerät, das angesehen wurde, ist unseres: Es gibt nichts, was jemand anders hätte ändern können.</translation>
    </message>
    <message>
        <source>Nothing that was checked failed. Only all checks together tell whether device writeback can begin; not checked: %1.</source>
        <translation>Von dem, was geprüft wurde, ist nichts fehlgeschlagen. Ob das Geräterückschreiben beginnen kann, sagen erst alle Prüfungen zusammen; nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Check again when the controller is less busy; what is there for longer than seven days is not counted.</source>
        <translation>Prüfen Sie erneut, wenn der Domänencontroller weniger beschäftigt ist; was schon länger als sieben Tage da ist, zählt dabei nicht.</translation>
    </message>
    <message>
        <source>That is another place than this profile is for: %1%2.</source>
        <translation>Das ist ein anderer Ort als der, für den dieses Profil ist: %1%2.</translation>
    </message>
    <message>
        <source>%1 objects would be deleted: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation>%1 Objekte würden gelöscht: mehr als %2, oder ein größerer Anteil der geschriebenen Objekte, als das Profil erlaubt.</translation>
    </message>
    <message>
        <source>%1 objects would be disabled: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation>%1 Objekte würden deaktiviert: mehr als %2, oder ein größerer Anteil der geschriebenen Objekte, als das Profil erlaubt.</translation>
    </message>
    <message>
        <source>If this is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), and lift the guard for it: dwctl apply FILE %1 %2.</source>
        <translation>Ist das so gemeint, speichern Sie den Plan mit --out DATEI (dwctl plan, oder das dwctl disable oder adopt, um das es ging), und heben Sie die Schutzgrenze für ihn auf: dwctl apply DATEI %1 %2.</translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), then dwctl apply FILE --allow %1.</source>
        <translation>Finden Sie heraus, wer und warum. Ist es so gemeint, speichern Sie den Plan mit --out DATEI (dwctl plan, oder das dwctl disable oder adopt, um das es ging), dann dwctl apply DATEI --allow %1.</translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct cloud.signIn.secretExpires in the profile.</source>
        <translation>Wurde der geheime Clientschlüssel seitdem erneuert, ist nur das Datum alt: Berichtigen Sie cloud.signIn.secretExpires im Profil.</translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct it in Settings.</source>
        <translation>Wurde der geheime Clientschlüssel seitdem erneuert, ist nur das Datum alt: Berichtigen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Upgrade the schema with adprep /forestprep from Windows Server 2012 R2 or later; it takes a Schema Admin who is also an Enterprise Admin, and no new domain controller. Functional levels do not matter.</source>
        <translation>Das Schema mit adprep /forestprep von Windows Server 2012 R2 oder neuer erweitern; dazu braucht es einen Schema-Admin, der auch Organisations-Admin ist, und keinen neuen Domänencontroller. Funktionsebenen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>To have every attribute, a Schema Admin who is also an Enterprise Admin upgrades the schema with adprep /forestprep from Windows Server 2016 or later.</source>
        <translation>Um alle Attribute zu haben, erweitert ein Schema-Admin, der auch Organisations-Admin ist, das Schema mit adprep /forestprep von Windows Server 2016 oder neuer.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out: dwctl prepare --admin NAME. Who is none hands over the script that dwctl prepare --script powershell prints.</source>
        <translation>Ein Organisations-Admin, der auch Domänen-Admin der Domäne ist, führt es aus: dwctl prepare --admin NAME. Wer keiner ist, gibt das Skript weiter, das dwctl prepare --script powershell ausgibt.</translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out. Who is none hands over the script that the wizard saves.</source>
        <translation>Ein Organisations-Admin, der auch Domänen-Admin der Domäne ist, führt es aus. Wer keiner ist, gibt das Skript weiter, das der Assistent speichert.</translation>
    </message>
    <message>
        <source>Stopped by a guard</source>
        <translation>Von einer Schutzgrenze angehalten</translation>
    </message>
    <message>
        <source>The account itself expires tomorrow (accountExpires).</source>
        <translation>Das Konto selbst läuft morgen ab (accountExpires).</translation>
    </message>
    <message>
        <source>Its password expires tomorrow.</source>
        <translation>Sein Kennwort läuft morgen ab.</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>Ein weiteres Gerät</translation>
    </message>
    <message>
        <source>One object would be deleted: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation>Ein Objekt würde gelöscht: mehr als %1, oder ein größerer Anteil der geschriebenen Objekte, als das Profil erlaubt.</translation>
    </message>
    <message>
        <source>One object would be deleted, more than the %1 allowed for one day.</source>
        <translation>Ein Objekt würde gelöscht, mehr als die %1, die an einem Tag erlaubt sind.</translation>
    </message>
    <message>
        <source>One object would be disabled: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation>Ein Objekt würde deaktiviert: mehr als %1, oder ein größerer Anteil der geschriebenen Objekte, als das Profil erlaubt.</translation>
    </message>
    <message>
        <source>The cloud has disabled one device, more than %1 % of the objects written.</source>
        <translation>Die Cloud hat ein Gerät deaktiviert, mehr als %1 % der geschriebenen Objekte.</translation>
    </message>
    <message>
        <source>The owner, users or keys of one existing object would change; the limit is %1.</source>
        <translation>Besitzer, Benutzer oder Schlüssel eines vorhandenen Objekts würden sich ändern; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>One object has no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation>Ein Objekt hat kein Gerät in der Liste der Cloud. Beim ersten Blick wird nichts entfernt: Es gibt kein früheres vollständiges Lesen zum Vergleich.</translation>
    </message>
    <message>
        <source>One object of another writer is in the container: shown, never changed.</source>
        <translation>Ein Objekt eines anderen Schreibers ist im Container: gezeigt, nie geändert.</translation>
    </message>
    <message>
        <source>One object without a cloud anchor belongs to AD FS: shown, never changed.</source>
        <translation>Ein Objekt ohne Cloud-Anker gehört AD FS: gezeigt, nie geändert.</translation>
    </message>
    <message>
        <source>One operation that an interrupted run had left open was looked up and written down.</source>
        <translation>Ein Vorgang, den ein unterbrochener Lauf offen ließ, wurde nachgesehen und festgehalten.</translation>
    </message>
    <message>
        <source>The account may not write the one device of others that was looked at.</source>
        <translation>Das Konto darf das eine angesehene Gerät anderer nicht schreiben.</translation>
    </message>
    <message>
        <source>The account may write and delete the one device of ours that was looked at.</source>
        <translation>Das Konto darf das eine angesehene eigene Gerät schreiben und löschen.</translation>
    </message>
    <message>
        <source>The one device of ours that was looked at cannot be maintained.</source>
        <translation>Das eine angesehene eigene Gerät kann nicht gepflegt werden.</translation>
    </message>
    <message>
        <source>The one device with a cloud anchor of the last seven days was looked at.</source>
        <translation>Das eine Gerät mit einem Cloud-Anker aus den letzten sieben Tagen wurde angesehen.</translation>
    </message>
    <message>
        <source>The one device of ours that was looked at is as the last run left it.</source>
        <translation>Das eine angesehene eigene Gerät ist so, wie der letzte Lauf es hinterlassen hat.</translation>
    </message>
    <message>
        <source>Somebody else changed one device of ours.</source>
        <translation>Jemand anderes hat ein eigenes Gerät geändert.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Writes the devices of Microsoft Entra ID into Active Directory.</source>
        <translation>Schreibt die Geräte von Microsoft Entra ID in Active Directory.</translation>
    </message>
    <message>
        <source>Open the profile of this name or file.</source>
        <translation>Das Profil mit diesem Namen oder dieser Datei öffnen.</translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <translation>NAME|DATEI</translation>
    </message>
</context>
</TS>
