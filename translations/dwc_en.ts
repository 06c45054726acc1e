<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangesBar</name>
    <message>
        <source>%1: %2, was %3</source>
        <comment>a setting, its new value, its old value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as corp.example. A controller has to be reachable through TLS; where its certificate comes from an authority of your own, its PEM file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain account of its own and its password. It needs rights in the device container alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, and does not let the application read devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the application permission Device.Read.All to the app registration and grant admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered. Owners cannot be read, and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the application permission User.Read.All to the app registration and grant admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the forest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered. The account is an administrator, which is more than writing devices takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of its own, with rights in the device container alone, is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app registration with a client secret or a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the application permissions Device.Read.All and User.Read.All, and admin consent. Its client id and the secret&apos;s value are asked for, or the PEM files of the certificate and its RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisableWizard</name>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device stays in the directory as it is now. Sign-ins go on; what changes in the cloud is no longer written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device stays and is switched off. AD FS no longer accepts it; a run puts that back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device is taken out of the directory. A later run makes them again, under new object identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices</source>
        <translation>
            <numerusform>Delete %Ln device</numerusform>
            <numerusform>Delete %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices</source>
        <translation>
            <numerusform>Disable %Ln device</numerusform>
            <numerusform>Disable %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are deleted from %1.</source>
        <translation>
            <numerusform>%Ln device is deleted from %1.</numerusform>
            <numerusform>%Ln devices are deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are disabled in %1.</source>
        <translation>
            <numerusform>%Ln device is disabled in %1.</numerusform>
            <numerusform>%Ln devices are disabled in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were deleted.</source>
        <translation>
            <numerusform>%Ln device was deleted.</numerusform>
            <numerusform>%Ln devices were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices were disabled.</source>
        <translation>
            <numerusform>%Ln device was disabled.</numerusform>
            <numerusform>%Ln devices were disabled.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 failed, and stay as they are.</source>
        <comment>612 devices were deleted. 4 failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be taken back of the forest is not begun.
How the write of the devices ends is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the forest nothing was taken back: the permission entries and the configuration objects still stand. To take them back, open it again: Settings, Leave device writeback….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnableWizard</name>
    <message>
        <source>device container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Entra Connect grants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account creates devices in the container, and changes and deletes only those that it created itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account creates, changes and deletes every device in the container, those of a former writer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account changes and deletes anything in the container, and writes to the configuration of device registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least risk: whoever gets hold of the account reaches what it made, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More risk: whoever gets hold of the account can give any device another owner or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most risk: whoever gets hold of the account can also redirect device registration in the whole forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and delete devices in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create devices in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete the devices that it created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change every device in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, read, change and delete anything in it, and itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change it and everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever creates a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln permission entry</numerusform>
            <numerusform>%Ln permission entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln objects</source>
        <translation>
            <numerusform>Create %Ln object</numerusform>
            <numerusform>Create %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>add %Ln entry</numerusform>
            <numerusform>add %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped as you asked: %Ln changes were written.</source>
        <translation>
            <numerusform>Stopped as you asked: %Ln change was written.</numerusform>
            <numerusform>Stopped as you asked: %Ln changes were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed. What was not written can be finished by another attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were written</source>
        <translation>
            <numerusform>%Ln change was written</numerusform>
            <numerusform>%Ln changes were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forest is prepared: %Ln changes were written.</source>
        <translation>
            <numerusform>The forest is prepared: %Ln change was written.</numerusform>
            <numerusform>The forest is prepared: %Ln changes were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is no longer as it was shown: %1 has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at what is missing in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type name and password again. It is not tried again by itself, since that could lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entries</source>
        <translation>
            <numerusform>Add %Ln entry</numerusform>
            <numerusform>Add %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Create 3 objects, add 2 entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were created</source>
        <translation>
            <numerusform>%Ln object was created</numerusform>
            <numerusform>%Ln objects were created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were added</source>
        <translation>
            <numerusform>%Ln permission entry was added</numerusform>
            <numerusform>%Ln permission entries were added</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest is prepared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken back: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln entries</source>
        <translation>
            <numerusform>Take away %Ln entry</numerusform>
            <numerusform>Take away %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>Delete %Ln object</numerusform>
            <numerusform>Delete %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take away %Ln entries</source>
        <comment>behind a comma</comment>
        <translation>
            <numerusform>take away %Ln entry</numerusform>
            <numerusform>take away %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were deleted</source>
        <translation>
            <numerusform>%Ln object was deleted</numerusform>
            <numerusform>%Ln objects were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission entries were taken away</source>
        <translation>
            <numerusform>%Ln permission entry was taken away</numerusform>
            <numerusform>%Ln permission entries were taken away</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was gone already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The preparation is taken back: %Ln changes were written.</source>
        <translation>
            <numerusform>The preparation is taken back: %Ln change was written.</numerusform>
            <numerusform>The preparation is taken back: %Ln changes were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation is taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service connection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the connection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the connection point</source>
        <comment>behind a comma</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service connection point was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan no longer holds: make a new one in the wizard that prepares the forest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show foreign objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show objects of AD FS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show held devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of this kind.</source>
        <translation>
            <numerusform>And %Ln more of this kind.</numerusform>
            <numerusform>And %Ln more of this kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until somebody has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects failed in the last run</source>
        <translation>
            <numerusform>%Ln object failed in the last run</numerusform>
            <numerusform>%Ln objects failed in the last run</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed with its cause, and can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %Ln days</source>
        <translation>
            <numerusform>The client secret expires in %Ln day</numerusform>
            <numerusform>The client secret expires in %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a valid one nobody can sign in to the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read could not be kept for the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stops the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects could not be written in the last run</source>
        <translation>
            <numerusform>%Ln object could not be written in the last run</numerusform>
            <numerusform>%Ln objects could not be written in the last run</numerusform>
        </translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for your first approval</source>
        <translation>
            <numerusform>%Ln change waits for your first approval</numerusform>
            <numerusform>%Ln changes wait for your first approval</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run looks up what it left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both sides shows where they differ. Nothing is written by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait.</source>
        <translation>
            <numerusform>%Ln change waits.</numerusform>
            <numerusform>%Ln changes wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever written by this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings need a look.</source>
        <translation>
            <numerusform>%Ln finding needs a look.</numerusform>
            <numerusform>%Ln findings need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guard stopped the last run, %1, before it wrote anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run, %1, ended before it wrote anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended the last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped the last run before the first write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, ended early after %Ln changes.</source>
        <translation>
            <numerusform>The last run, %1, ended early after %Ln change.</numerusform>
            <numerusform>The last run, %1, ended early after %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was cut off after %Ln changes.</source>
        <translation>
            <numerusform>The last run, %1, was cut off after %Ln change.</numerusform>
            <numerusform>The last run, %1, was cut off after %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, was stopped on request after %Ln changes.</source>
        <translation>
            <numerusform>The last run, %1, was stopped on request after %Ln change.</numerusform>
            <numerusform>The last run, %1, was stopped on request after %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes; %2 failed.</source>
        <translation>
            <numerusform>The last run, %1, wrote %Ln change; %2 failed.</numerusform>
            <numerusform>The last run, %1, wrote %Ln changes; %2 failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run, %1, wrote %Ln changes without failures.</source>
        <translation>
            <numerusform>The last run, %1, wrote %Ln change without failures.</numerusform>
            <numerusform>The last run, %1, wrote %Ln changes without failures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>May do there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: the container does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the permissions of the container may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: an entry with a condition decides, which only the server can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it may not create devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create devices, and change and delete every device in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create devices, and change and delete those that it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create devices, and not change or delete them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too strong: it is an administrator, itself or through a group. Its password is kept where writeback runs, so that a plain account is the better choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain: it is in no group of administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed service account, disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account of the domain %2 has a name that begins with “%1”. The command below creates a plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln accounts of the domain %1 are shown. More letters find fewer.</source>
        <translation>
            <numerusform>The first account of the domain %1 is shown. More letters find fewer.</numerusform>
            <numerusform>The first %Ln accounts of the domain %1 are shown. More letters find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts of the domain %1</source>
        <translation>
            <numerusform>%Ln account of the domain %1</numerusform>
            <numerusform>%Ln accounts of the domain %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest&apos;s other domains were not searched: %1. What an account may do is told only by a controller of its own domain, so the connector account is to be one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFileView</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prerequisites</name>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln with a warning</numerusform>
            <numerusform>%Ln with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not needed</source>
        <translation>
            <numerusform>%Ln not needed</numerusform>
            <numerusform>%Ln not needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites of device writeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites of device writeback, profile %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON, for programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text, for a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-based access with AD FS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Hello for Business with hybrid certificate trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS decides by the device that signs in, and looks for it in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users sign in with certificates from an authority of your own, and AD FS 2016 or later looks for their devices in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check runs. Cloud Kerberos trust, key trust, Conditional Access in the cloud and Intune do not need device writeback at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in the way of device writeback.</source>
        <translation>
            <numerusform>%Ln check stands in the way of device writeback.</numerusform>
            <numerusform>%Ln checks stand in the way of device writeback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, but %Ln could not be told: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Nothing failed, but %Ln check that is needed could not be told: whether device writeback can begin is not known.</numerusform>
            <numerusform>Nothing failed, but %Ln checks that are needed could not be told: whether device writeback can begin is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed so far, but %Ln were not checked: whether device writeback can begin is not known.</source>
        <translation>
            <numerusform>Nothing failed so far, but %Ln check was not made: whether device writeback can begin is not known.</numerusform>
            <numerusform>Nothing failed so far, but %Ln checks were not made: whether device writeback can begin is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device writeback can begin; %Ln should be looked at.</source>
        <translation>
            <numerusform>Device writeback can begin; %Ln check should be looked at.</numerusform>
            <numerusform>Device writeback can begin; %Ln checks should be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln new in the cloud</source>
        <translation>
            <numerusform>%Ln new in the cloud</numerusform>
            <numerusform>%Ln new in the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with values that differ</source>
        <translation>
            <numerusform>%Ln with values that differ</numerusform>
            <numerusform>%Ln with values that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled in the cloud</source>
        <translation>
            <numerusform>%Ln disabled in the cloud</numerusform>
            <numerusform>%Ln disabled in the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the cloud</source>
        <translation>
            <numerusform>%Ln gone from the cloud</numerusform>
            <numerusform>%Ln gone from the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of scope</source>
        <translation>
            <numerusform>%Ln out of scope</numerusform>
            <numerusform>%Ln out of scope</numerusform>
        </translation>
    </message>
    <message>
        <source>new in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices</source>
        <translation>
            <numerusform>Delete %Ln device</numerusform>
            <numerusform>Delete %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without deletions</source>
        <translation>
            <numerusform>Apply %Ln without deletions</numerusform>
            <numerusform>Apply %Ln without deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without disabling</source>
        <translation>
            <numerusform>Apply %Ln without disabling</numerusform>
            <numerusform>Apply %Ln without disabling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without identity changes</source>
        <translation>
            <numerusform>Apply %Ln without identity changes</numerusform>
            <numerusform>Apply %Ln without identity changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln without what the guards name</source>
        <translation>
            <numerusform>Apply %Ln without what the guards name</numerusform>
            <numerusform>Apply %Ln without what the guards name</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values differ</source>
        <translation>
            <numerusform>%Ln value differs</numerusform>
            <numerusform>%Ln values differ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, identity among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has this device, it is in scope, and the directory has no object for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has disabled this device, so its object is disabled too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. This profile wrote the object, so it would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud was asked for this one device and no longer has it. Its object is disabled before it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this profile leave this device out, and say what happens to its object then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud. Owner, users or keys are among them: whoever they name can sign in with this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory holds other values than the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and no answer came: the next run looks it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the run ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cloud again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the directory again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the cloud for each device that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what an earlier run left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back what was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was applied before. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is out of date: %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is older than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for another forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for another container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration service in the directory is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules of this profile have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a reason each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards</source>
        <translation>
            <numerusform>%Ln guard</numerusform>
            <numerusform>%Ln guards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>each with its cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, and no answer came: the next run looks them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow the deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow the disabling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow the identity changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to accept that so many are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to write beside the other writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on without that permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to accept the other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Look at what is ticked; if it is meant, type the number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Find out who and why; if it is meant, type the word below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stopped this plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback is left, and what this profile wrote is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln because writeback is left</source>
        <translation>
            <numerusform>%Ln because writeback is left</numerusform>
            <numerusform>%Ln because writeback is left</numerusform>
        </translation>
    </message>
    <message>
        <source>writeback is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A guard stopped this plan: %Ln deletions are more than the limit of %1 or the share allowed</source>
        <translation>
            <numerusform>A guard stopped this plan: %Ln deletion is more than the limit of %1 or the share allowed</numerusform>
            <numerusform>A guard stopped this plan: %Ln deletions are more than the limit of %1 or the share allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln devices</source>
        <translation>
            <numerusform>%1 in %Ln device</numerusform>
            <numerusform>%1 in %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln devices in %1</source>
        <translation>
            <numerusform>of %Ln device in %1</numerusform>
            <numerusform>of %Ln devices in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Approved apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattended run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a guard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeCounts</name>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run disables it.</source>
        <translation>
            <numerusform>%Ln of them has an object in the directory; the next run disables it.</numerusform>
            <numerusform>%Ln of them have an object in the directory; the next run disables them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; the next run deletes it.</source>
        <translation>
            <numerusform>%Ln of them has an object in the directory; the next run deletes it.</numerusform>
            <numerusform>%Ln of them have an object in the directory; the next run deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have an object in the directory; it stays as it is.</source>
        <translation>
            <numerusform>%Ln of them has an object in the directory; it stays as it is.</numerusform>
            <numerusform>%Ln of them have an object in the directory; these stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, as many as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 fewer than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices in scope, %3 more than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) come into scope and are written by the next run, where they can be.</source>
        <translation>
            <numerusform>%Ln device comes into scope and is written by the next run, where it can be.</numerusform>
            <numerusform>%Ln devices come into scope and are written by the next run, where they can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) leave the scope.</source>
        <translation>
            <numerusform>%Ln device leaves the scope.</numerusform>
            <numerusform>%Ln devices leave the scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln device(s) the last read could not tell; nothing changes for them.</source>
        <translation>
            <numerusform>Of %Ln device the last read could not tell; nothing changes for it.</numerusform>
            <numerusform>Of %Ln devices the last read could not tell; nothing changes for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingEffects</name>
    <message>
        <source>A run that would delete anything stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A run that would delete more than %1 objects stops.</source>
        <translation>
            <numerusform>A run that would delete more than %1 object stops.</numerusform>
            <numerusform>A run that would delete more than %1 objects stops.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would delete more than %1 of our objects stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A run stops when all runs of the day (UTC) would delete more than %1 objects.</source>
        <translation>
            <numerusform>A run stops when all runs of the day (UTC) would delete more than %1 object.</numerusform>
            <numerusform>A run stops when all runs of the day (UTC) would delete more than %1 objects.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable anything for being gone or out of scope stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A run that would disable more than %1 objects for being gone or out of scope stops.</source>
        <translation>
            <numerusform>A run that would disable more than %1 object for being gone or out of scope stops.</numerusform>
            <numerusform>A run that would disable more than %1 objects for being gone or out of scope stops.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run that would disable more than %1 of our objects for being gone or out of scope stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stops as soon as the cloud disabled any device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stops when the cloud disabled the devices of more than %1 of our objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that would change any owner, user or key of an object stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A run that would change the owner, users or keys of more than %1 objects stops. These decide who can sign in.</source>
        <translation>
            <numerusform>A run that would change the owner, users or keys of more than %1 object stops. These decide who can sign in.</numerusform>
            <numerusform>A run that would change the owner, users or keys of more than %1 objects stops. These decide who can sign in.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run stops when the cloud has fewer devices than in the seven days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stops when the cloud has over %1 fewer devices than in the seven days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 100 % this guard never stops a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and deleted by the one after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its object is disabled by the next run, and deleted when the device was missing for %Ln day(s).</source>
        <translation>
            <numerusform>Its object is disabled by the next run, and deleted when the device was missing for %Ln day.</numerusform>
            <numerusform>Its object is disabled by the next run, and deleted when the device was missing for %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its object is deleted by the next run, without being disabled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its object is disabled by the next run and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its object stays as it is and is not updated any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its object is deleted by the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run writes what it planned, unless a guard stops it. The first write of a profile is always approved by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run plans and tells what it would write. Nothing is written until somebody applies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, begun on the usual port before anything is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by Kerberos, without TLS. It goes with a sign-in by Kerberos only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts only when objects are disabled first and deleted later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret and the directory password belong to the places they were given for. Both are asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret belongs to the tenant, application and addresses it was given for. It is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory password belongs to the account, domain, servers and authorities it was given for. It is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln run(s) a day, where a timer starts them.</source>
        <translation>
            <numerusform>About %Ln run a day, where a timer starts them.</numerusform>
            <numerusform>About %Ln runs a day, where a timer starts them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingProblems</name>
    <message>
        <source>“%1: %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time between two runs is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time from %1 to %2 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no list of certificates in PEM form, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of them is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id such as 72f988bf-86f1-41af-91ab-2d7cd011db47 is wanted, in any notation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as https://host or https://host:port is wanted, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of servers or addresses are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS name such as corp.example is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account such as svc-writeback@corp.example is wanted, or its DN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole path of a file is wanted, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2027-01-31 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore make a name, 64 of them at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password goes through LDAPS or StartTLS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to %1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values together are too large for a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be shown have to go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the window and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the advice you are given, never what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random, and never changed: secrets and kept data belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form in which the profile&apos;s file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tenants are in the global one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, on the tenant&apos;s overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as https://login.example, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as https://graph.example, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted beside the system&apos;s, for the cloud alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, on the overview of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the app registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2027-01-31, for a warning in time. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS name of the domain that holds the devices, such as corp.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in each line, tried in this order. Empty: found by the domain&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is only ever sent through TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one is 636 for LDAPS, 389 else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of certificates that are trusted in place of the system&apos;s. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As user@domain, or its DN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s keys for Kerberos. Empty: the tickets of whoever runs the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account that the checks judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not the one that signs in. Empty: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How devices joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that joined in another way are out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in each line, as the cloud names them: Windows, iOS. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ids, or names with * for any characters, one in each line. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never these devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids or names in the same form. This list wins over the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the registered users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users registered on a device, beside its owner. Reading takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approximate time. Most runs then have something to write for most devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write owners who are privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can write the owner of a device can sign in to AD FS as that owner. Keep administrators out of it unless they need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a device is gone from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the object is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the first run that missed the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a device is out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions in one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects disabled in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects disabled as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that the cloud disabled, as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of owner, users or keys in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that vanished from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a run by itself does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS, access by device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Hello for Business, certificate trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable, later delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tenant is read, which directory is written, and who signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices of the cloud are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written of a device beyond what every device needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a run stops before its first write, until somebody looked at it. A share counts from ten objects on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an object whose device is no longer there, once the cloud has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this window looks. It belongs to you, not to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file. The same certificate is uploaded to the app registration, without its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with an RSA key, which may be the certificate&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the writeback is to run, and whether it then writes. A timer or service of this machine starts it, with dwctl run; the console does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln value(s) cannot be saved</source>
        <translation>
            <numerusform>%1, %Ln value cannot be saved</numerusform>
            <numerusform>%1, %Ln values cannot be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::About</name>
    <message>
        <source>Device Writeback Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one Microsoft Entra tenant, writes one container of one Active Directory forest, and never writes to the cloud. Apache License 2.0. The fonts Inter and JetBrains Mono are bundled under the SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::AccountCommands</name>
    <message>
        <source>When there is no such account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain user is enough: it needs no group and no other right. A Domain Admin runs this in Windows PowerShell on a controller; the password asked for there is the one to give in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::AccountSearch</name>
    <message>
        <source>Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, account name or user principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an account by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::AdminForm</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices. User principal name or distinguished name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s name and password are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for this alone. It is never kept, and asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of rows and controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the window is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ApplyBar</name>
    <message>
        <source>Open run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry these %Ln</source>
        <translation>
            <numerusform>Retry this one</numerusform>
            <numerusform>Retry these %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::BlockerList</name>
    <message>
        <source>%1: %2</source>
        <comment>Failed: the question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CarryOutStep</name>
    <message>
        <source>Write it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once for an administrator. Each change is shown when it is done, and kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell or LDIF for the enterprise administrator. Nothing is written from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in, and looking again before the first write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else applies it with this console. Nothing is written from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ChangeLines</name>
    <message>
        <source>no longer %1</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ChangePane</name>
    <message>
        <source>The chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes</source>
        <translation>
            <numerusform>%Ln attribute</numerusform>
            <numerusform>%Ln attributes</numerusform>
        </translation>
    </message>
    <message>
        <source>device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ChangesBar</name>
    <message>
        <source>Changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln change not saved</numerusform>
            <numerusform>%Ln changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be saved yet; the reason stands below the field.</source>
        <translation>
            <numerusform>%Ln value cannot be saved yet; the reason stands below the field.</numerusform>
            <numerusform>%Ln values cannot be saved yet; the reason stands below each field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ChartLegend</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CheckModel</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The former writer was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wrote within the last seven days is a warning then, no longer a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CheckPane</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this check as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check these %Ln again</source>
        <translation>
            <numerusform>Check this one again</numerusform>
            <numerusform>Check these %Ln again</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Connect wizard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CheckView</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ChecksStep</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Checking, %Ln still to come.</numerusform>
            <numerusform>Checking, %Ln still to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing here stands in the way; %Ln should be looked at.</source>
        <translation>
            <numerusform>Nothing here stands in the way; %Ln should be looked at.</numerusform>
            <numerusform>Nothing here stands in the way; %Ln should be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks failed. The wizard goes on when that is put right and checked again; if it is for somebody else to do, the report tells them.</source>
        <translation>
            <numerusform>%Ln check failed. The wizard goes on when that is put right and checked again; if it is for somebody else to do, the report tells them.</numerusform>
            <numerusform>%Ln checks failed. The wizard goes on when that is put right and checked again; if it is for somebody else to do, the report tells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here failed, but %Ln are not known: look at those first.</source>
        <translation>
            <numerusform>Nothing here failed, but %Ln is not known: look at that first.</numerusform>
            <numerusform>Nothing here failed, but %Ln are not known: look at those first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ConnectWizard</name>
    <message>
        <source>Connect a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tenant, one directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to the cloud or the directory here. You can leave and go on later; only the secrets are asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant and a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two addresses and two accounts are enough to begin. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tenant holds the devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console reads it and never writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in to the cloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app registration of this tenant with the application permissions Device.Read.All and User.Read.All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which directory receives the devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its domain is enough where DNS finds the controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account writes to the directory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of its own with rights in the device container alone is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do both sides answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are asked at once who they are and what the accounts may do. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is saved, then both sides are read. What would be written is shown before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and read both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are being tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested with the present values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ConnectionPointCard</name>
    <message>
        <source>Service connection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Passed: the question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the service connection point for this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the service connection point for this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers of the forest that join the cloud find their tenant by it. Writeback itself does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified domain of the tenant. Left empty, the program chooses: the one that stands there already, else a federated one, else the initial one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no domain name. One is contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant that is replaced is to be typed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CopyButton</name>
    <message>
        <source>Copy the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::CountButton</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DeviceModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in AD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in AD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DeviceState</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DeviceStep</name>
    <message>
        <source>Entra joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal (registered) devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own, joined to the cloud alone. The directory does not know them in any other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to the domain and to the cloud. AD FS recognises them by these objects when somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own device: phones and computers of the users themselves, with a work account added. Needed when AD FS decides by device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>All join types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one way of joining at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts appear once both sides have been read, which needs the prepared forest. The choice can be changed in Settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A former writer has written %Ln of them already. Ticked, they can be taken over and kept up to date; otherwise they stay as they are.</source>
        <translation>
            <numerusform>A former writer has written %Ln of them already. Ticked, it can be taken over and kept up to date; otherwise it stays as it is.</numerusform>
            <numerusform>A former writer has written %Ln of them already. Ticked, they can be taken over and kept up to date; otherwise they stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Devices</name>
    <message>
        <source>No device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending, no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of another layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled or not is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on another controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to AD FS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another writer, other anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another writer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, already disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, waits for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
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
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Writeback is left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, owner, DN or any id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, owner, DN or any id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Review with this device alone ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading asks the cloud and the directory, and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is left by these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, owners, DNs and ids in any notation are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s)</source>
        <translation>
            <numerusform>Review %Ln change</numerusform>
            <numerusform>Review %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a device to see both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud gives this device no device id, so it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as hex, in Windows order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the DN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n of these</source>
        <translation>
            <numerusform>Review this one</numerusform>
            <numerusform>Review %n of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON Lines (*.jsonl);;Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the cloud, %2 in %3, read at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all of them cloud devices</source>
        <translation>
            <numerusform>%Ln row, a cloud device</numerusform>
            <numerusform>%Ln rows, all of them cloud devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows: </source>
        <translation>
            <numerusform>%Ln row: </numerusform>
            <numerusform>%Ln rows: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud devices and %1 only in AD</source>
        <translation>
            <numerusform>%Ln cloud device and %1 only in AD</numerusform>
            <numerusform>%Ln cloud devices and %1 only in AD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows match</source>
        <translation>
            <numerusform>%Ln of %1 rows matches</numerusform>
            <numerusform>%Ln of %1 rows match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Diff</name>
    <message>
        <source>GUID to 16 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id to 16 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to FILETIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the forest&apos;s schema lacks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the profile switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the cloud did not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, because the cloud has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because no key has the exact layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the owner is not in this forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the owner exists in the cloud only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written, because the owner is privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, because the owner could not be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut to the schema&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the directory cannot hold is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device id stands in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DiffModel</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DiffView</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DisableWizard</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the schedule to plan only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device, failures first, and the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave device writeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only devices that this profile wrote are touched, and only after a preview of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device stays as it is. There is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the schedule of the profile changes: it plans, and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no device to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of AD FS and of others are not touched. Only the schedule changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was made again, and what must be typed is asked for anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again in Review shows what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way is put right first, or left out of what is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that stays needs the container: tick every one, or keep the configuration objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>Delete %Ln device, take back the preparation</numerusform>
            <numerusform>Delete %Ln devices, take back the preparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln devices, take back the preparation</source>
        <translation>
            <numerusform>Disable %Ln device, take back the preparation</numerusform>
            <numerusform>Disable %Ln devices, take back the preparation</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device and each change of the forest, failures first, and the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken back of the forest&apos;s preparation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the devices. It takes an administrator; every object and every entry is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both sides again before the first write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in, and looking at the forest again before the first write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do is the forest&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DomainChoice</name>
    <message>
        <source>Domain that gets the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any domain of the forest will do: AD FS finds them by the service object, which stands in the configuration that all domains share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it. Then open this wizard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %1, and directory.servers to a writable controller of it: %2. Then open this wizard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold the domain %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::EnableWizard</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the first preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What exists stays as it is. All of it is written to %2, in the numbered order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These prerequisites are put right first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln written</numerusform>
            <numerusform>%Ln written</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable device writeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest for device writeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest gets a container for devices, a service object that names it, and the few permissions that the connector account needs in it. Every object and every entry is shown before anything is written, and what exists stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the connector account do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that is enough is best: a stronger set helps only where devices of a former writer are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review what will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything in place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks of forest and permissions as they are now, made with the connector account. They only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way of joining at least is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before step %1. You can leave at any step; opened again, the wizard goes on there, with a fresh look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices are written back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the way they joined. The profile keeps the choice, and a preview shows each device before any is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing else is changed. All of it is written to %2, in the numbered order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::FateStep</name>
    <message>
        <source>What stays in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of AD FS, of another writer, and those that are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile and its history. From now on its schedule only plans, and a run writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices it concerns is told in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has written nothing. Only the schedule is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the directory are this profile&apos;s. AD FS recognises them by these objects when somebody signs in.</source>
        <translation>
            <numerusform>%Ln device in the directory is this profile&apos;s. AD FS recognises it by this object when somebody signs in.</numerusform>
            <numerusform>%Ln devices in the directory are this profile&apos;s. AD FS recognises them by these objects when somebody signs in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) only, show all</source>
        <translation>
            <numerusform>%n device only, show all</numerusform>
            <numerusform>%n devices only, show all</numerusform>
        </translation>
    </message>
    <message>
        <source>has an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::FindingList</name>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites were not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known.</source>
        <translation>
            <numerusform>%Ln not known.</numerusform>
            <numerusform>%Ln not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning.</source>
        <translation>
            <numerusform>%Ln with a warning.</numerusform>
            <numerusform>%Ln with a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks passed</source>
        <translation>
            <numerusform>%Ln check passed</numerusform>
            <numerusform>%Ln checks passed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ForestPlanWizard</name>
    <message>
        <source>Carry out a saved plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the saved plan writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before step %1, and nothing but what the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button that asks more first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way is put right first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as it stands here, or not at all: what the forest is like is looked up again just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change, failures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes an administrator, once. The connector account itself needs no such rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan no longer holds, or could not be compared with the forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted or replaced must be confirmed below the changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ForestReview</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists, stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in the forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the forest. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place. There is nothing to create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify tells whether it works for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, %1</source>
        <translation>
            <numerusform>%Ln stays, %1</numerusform>
            <numerusform>%Ln stay, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are created</source>
        <translation>
            <numerusform>%Ln is created</numerusform>
            <numerusform>%Ln are created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are added, none is taken away</source>
        <translation>
            <numerusform>%Ln is added, none is taken away</numerusform>
            <numerusform>%Ln are added, none is taken away</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>object class, in CN=...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one is corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::Help</name>
    <message>
        <source>en</source>
        <extracomment>not shown: the folder of the help pages in this language, &quot;en&quot;, &quot;de&quot; or &quot;it&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::HelpContents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::HelpText</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::KeyRow</name>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::KeyStep</name>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value, not its id. It is shown once, when it is made. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the key is encrypted. Kept in this computer&apos;s keychain, never in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::Label</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::LeavingForm</name>
    <message>
        <source>Stopping after this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are read again first; what is no longer as it was shown stops it before anything is written. The history keeps every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of this profile plans only from then on. Nothing is written to the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stops this plan that nothing lifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow the objects of the forest to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is looked at again first; what is no longer as it was shown stops it before anything is written. Then the schedule of this profile plans only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::LeavingPlanView</name>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::MainWindow</name>
    <message>
        <source>Device Writeback Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read both sides again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
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
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Device Writeback Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objects written</source>
        <translation>
            <numerusform>%n object written</numerusform>
            <numerusform>%n objects written</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>no failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run %1, %2 written, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings has changes that are not saved
Save or discard them there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected
The page Prerequisites tells what is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable device writeback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave device writeback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices chosen are not kept: Settings has changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the wizard, save or discard them there, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account chosen is not kept: Settings has changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stopped it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::MenuChip</name>
    <message>
        <source>Opens a list of choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::NumberEditor</name>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::OutcomeView</name>
    <message numerus="yes">
        <source>%Ln permission entries</source>
        <translation>
            <numerusform>%Ln permission entry</numerusform>
            <numerusform>%Ln permission entries</numerusform>
        </translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln changes</source>
        <translation>
            <numerusform>Review %Ln change</numerusform>
            <numerusform>Review %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown was read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard shows what is missing, each object and permission, before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln runs</source>
        <translation>
            <numerusform>Last run</numerusform>
            <numerusform>Last %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::Page</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PageHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PageList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.keytab);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PathStrip</name>
    <message>
        <source>Cloud directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All join types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln filters</source>
        <translation>
            <numerusform>%1, %Ln filter</numerusform>
            <numerusform>%1, %Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes flow</source>
        <translation>
            <numerusform>%Ln attribute flows</numerusform>
            <numerusform>%Ln attributes flow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln switched off</source>
        <translation>
            <numerusform>, %Ln switched off</numerusform>
            <numerusform>, %Ln switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln not in the schema</source>
        <translation>
            <numerusform>, %Ln not in the schema</numerusform>
            <numerusform>, %Ln not in the schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices, read %1</source>
        <translation>
            <numerusform>%Ln device, read %1</numerusform>
            <numerusform>%Ln devices, read %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices are in scope</source>
        <translation>
            <numerusform>%Ln device is in scope</numerusform>
            <numerusform>%Ln devices are in scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects, %1 of ours, read %2</source>
        <translation>
            <numerusform>%Ln object, %1 of ours, read %2</numerusform>
            <numerusform>%Ln objects, %1 of ours, read %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::PermissionStep</name>
    <message>
        <source>The entries of this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown here as soon as the account and its forest are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlaceHolder</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlaceStep</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector account, which will write the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln prerequisites stand in the way</source>
        <translation>
            <numerusform>%Ln prerequisite stands in the way</numerusform>
            <numerusform>%Ln prerequisites stand in the way</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be prepared before that is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain that holds the devices, once, to carry it out. Whoever has no such account gets a script there to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are missing.</source>
        <translation>
            <numerusform>%Ln entry is missing.</numerusform>
            <numerusform>%Ln entries are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until a profile signs in as the account above: who signs in writes the devices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlanFileView</name>
    <message>
        <source>Prepare the forest, with the permissions “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the permissions of the connector account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the objects of device registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the permissions and the objects of device registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that its permissions are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow these objects to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being compared with the forest. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be compared with the forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds: change for change, it is what would be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can see whether it still holds. It is compared just before the writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to replace that tenant:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlanHandover</name>
    <message>
        <source>The administrator applies the file with a profile of the same forest. What is in the file is looked up again first, and nothing else is ever written from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for 24 hours, and as long as the forest is as it was shown. It contains no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlanModel</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PlanView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::PrerequisitesPage</name>
    <message>
        <source>Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the devices are written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come</source>
        <translation>
            <numerusform>Checking, %Ln still to come</numerusform>
            <numerusform>Checking, %Ln still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, all of them only read</source>
        <translation>
            <numerusform>%Ln check, which only reads</numerusform>
            <numerusform>%Ln checks, all of them only read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, last at %1, all of them only read</source>
        <translation>
            <numerusform>%Ln check, last at %1, which only reads</numerusform>
            <numerusform>%Ln checks, last at %1, all of them only read</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to this machine, the cloud and the directory tell what is missing, who has to do what, and why. They only read, and take some seconds.</source>
        <translation>
            <numerusform>%Ln question to this machine, the cloud and the directory tells what is missing, who has to do what, and why. It only reads, and takes some seconds.</numerusform>
            <numerusform>%Ln questions to this machine, the cloud and the directory tell what is missing, who has to do what, and why. They only read, and take some seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ProfileButton</name>
    <message>
        <source>Profile %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::Progress</name>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for missing devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what an interrupted run left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ReadinessWizard</name>
    <message>
        <source>Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, and the cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks only read. Warnings let you go on; what failed is put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want the devices for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback serves two purposes only. What you choose decides which checks matter, and never what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the tenant let the console read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console reads devices and their owners from Microsoft Entra ID. Without a licence and the permissions for it there is nothing to write back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the forest ready to receive devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A controller has to answer over a protected connection, and the schema has to know what a device is. The forest has to say where devices stand, or nobody who looks for them finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the account write, and does nobody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights too few stop the run in its middle, rights too many are a danger of their own. Two writers undo each other&apos;s work; another one stands in the way of the first run, not of this wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the report to whoever puts the rest right, or come back to it on the page Prerequisites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::RemovalView</name>
    <message>
        <source>The forest is being looked at. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the forest&apos;s preparation there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way. Put it right first, or leave it out of what is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ReportStep</name>
    <message>
        <source>Every device stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule plans only from now on: a run writes nothing. A timer, service or task that starts “dwctl run” is not this program&apos;s: stop it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is not changed yet. As long as it writes, its next run brings the devices back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point stays: clients find their tenant by it when they join the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is as it was: not every device was written, or it was stopped, and the rest needs the permissions. What is left can be done by another attempt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ResultStep</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking, %Ln still to come.</source>
        <translation>
            <numerusform>Checking, %Ln still to come.</numerusform>
            <numerusform>Checking, %Ln still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::ReviewPage</name>
    <message>
        <source>There was nothing left to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides already were as the plan wanted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended early. What was sent and not answered is looked up by the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan shows what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV, a row per value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON, as a plan file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LDIF, for ldapmodify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both sides shows what would be written. Nothing is written by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are read again, then what is still as shown is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of the plan made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1, made %2. Nothing of it has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1 from reads %2. Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices in the cloud, </source>
        <translation>
            <numerusform>%Ln device in the cloud, </numerusform>
            <numerusform>%Ln devices in the cloud, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects of ours in the directory.</source>
        <translation>
            <numerusform>%Ln object of ours in the directory.</numerusform>
            <numerusform>%Ln objects of ours in the directory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dwc::RunCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review shows what would be written first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect both sides to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::RunChart</name>
    <message>
        <source>Last runs in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 runs. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 disabled, %5 deleted, %6 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it wrote anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::RunningView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::RunsModel</name>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, the last %1</source>
        <translation>
            <numerusform>%Ln run, %1</numerusform>
            <numerusform>%Ln runs, the last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. The first one appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review shows what would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agreed when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry the %Ln failed</source>
        <translation>
            <numerusform>Retry the one that failed</numerusform>
            <numerusform>Retry the %Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CSV, a row per object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON lines, an object per line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML, a page to read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LDIF, what was written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard stopped this run: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ScopeEffect</name>
    <message>
        <source>What this scope takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted while a value above cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count appears here once both sides have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from what was read %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::ScriptView</name>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script cannot be made: %1 Write the changes now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin runs it in Windows PowerShell, on a controller or a joined machine. It needs no module and tells what it did; running it twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin plays it with “ldifde -i -f FILE” or “ldapmodify -c -f FILE”. It holds what is missing now; make it anew when the forest has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDIF files (*.ldif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SecretDialog</name>
    <message>
        <source>Replace the client secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the directory password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New directory password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain, in place of the one that is there, and is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the passphrase of the private key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the client secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the directory password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the profile, and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Save %Ln change</numerusform>
            <numerusform>Save %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>A value cannot be saved yet; the reason stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave device writeback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of an encrypted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SideCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is from before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::SummaryStep</name>
    <message>
        <source>What is kept, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for the tenant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you have approved it in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, for that file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::TakeBackStep</name>
    <message>
        <source>What stays in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point: clients find their tenant by it when they join the cloud, whether devices are written back or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that AD FS or somebody else needs, and permissions that others gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile and its history, with all that is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove our permission entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that preparing the forest gives to the connector account. It can write no more devices then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove the configuration objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service object, container and what they stand in, only when nobody else needs them: no issuer certificates of AD FS, and no device left in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries and objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::TestStep</name>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::Toasts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::WelcomePage</name>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console copies the devices of a Microsoft Entra tenant into Active Directory. Two addresses and two accounts are enough to begin, and nothing is written before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directory is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the connection first, then shows what the forest lacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::WizardFrame</name>
    <message>
        <source>Leave and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwc::WritingWizard</name>
    <message>
        <source>Profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being read or written. It can be written as soon as that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwctl</name>
    <message>
        <source>Put the authority&apos;s certificate (PEM) into a file and name it in directory.caFile of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that stands in the certificate into directory.servers of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the server. If it should still be good, check this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks of this machine and of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate&apos;s names, dates and authority; an authority of your own is named in caFile of the profile (cloud.caFile for the cloud, directory.caFile for the directory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: dwctl profile new NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one: dwctl --profile NAME …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or start the keychain (Secret Service or KWallet), or put the secret into a file named after it in $CREDENTIALS_DIRECTORY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one: dwctl plan --out FILE. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; dwctl devices lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device id of the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dwctl runs lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the profile, and this machine&apos;s name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port in the profile, whether the server runs, and firewalls on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the load of the server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: what was under way is looked up first, and nothing is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers, and check cloud.environment in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use directory.transport ldaps or starttls in the profile; the server needs a certificate for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud the application needs Device.Read.All, User.Read.All and Organization.Read.All with an administrator&apos;s consent; in the directory the account needs to create devices in the container and to own what it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cloud.tenantId and the app registration&apos;s tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check directory.domain and directory.servers. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a writable domain controller of the domain in directory.servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2012 R2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan: it looks afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced. Look at what is there; for a device make a new plan, else choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan: it shows the present values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan: it shows what the device needs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; dwctl runs shows what happened to every object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Nothing is removed because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; if it stays, look for a proxy in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned from it. Try again; a partial read is never taken for the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Check what answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is in the journal (dwctl runs); the next run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there, its rights, its owner and the free space. Without it nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this with the command you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud identity may no longer read users, as it could at the last approved apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is signed in, to the cloud or to the directory, than at the last approved apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved the first write of this profile yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first write of this profile: it needs an apply that somebody approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud identity may now read users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the profile: it may name another tenant, domain or container. Nothing lifts this guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan, then approve it: dwctl apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write privileged owners, set flow.privilegedOwners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the application User.Read.All and let the connector account read adminCount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up whom the device belongs to. Where nobody should sign in with it, disable it in the cloud, or clear msDS-RegisteredOwner of its object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the schema to Windows Server 2016 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run removes what is proven gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud gives it no device id, so it can never be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registration is not finished: it has no key yet, and the directory demands one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its keys has the exact layout of a device key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud does not say whether it is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decides on its scope could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interrupted run wrote to another domain controller, and this one does not show it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with its device id exists that AD FS registered itself (it has no cloud anchor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its device id stands on more than one device or object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key stands on another device or object too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of another device has the name its object would have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with its device id belongs to another device of another writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its object was written by another account; adopting takes it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud and in scope, not yet in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud has disabled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven gone from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dwctl profile check names everything that is wrong and the file it is in; dwctl profile --help lists the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS</source>
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
    <message>
        <source>Entra joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of a device writeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree. There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id): dwctl secret set client-secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cloud.tenantId, cloud.signIn.clientId and cloud.environment in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the certificate of cloud.signIn.certificateFile in the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, best by a time service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator grant consent for Device.Read.All, User.Read.All and Organization.Read.All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For unattended use sign in as an application: cloud.signIn.method clientSecret or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an exception of the Conditional Access policy for this application or this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not registered, or its key is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is outside its time: the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant does not know the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant is not known in this cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant belongs to another of Microsoft&apos;s clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app registration does not allow public client flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow public client flows in the app registration, or use a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application is a public client and must not send a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app registration for confidential clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator&apos;s consent is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the redirect address is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add http://localhost as a redirect of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-factor authentication is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-factor authentication must be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further check of the user is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access blocked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant&apos;s security policy blocked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many tokens were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes; look whether another program uses this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password for the account and store it: dwctl secret set directory-password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a domain administrator change this for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is wrong, or there is no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check directory.bind.user in the profile, then store the password again: dwctl secret set directory-password. It is not tried again by itself, since that could lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restriction of the account forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account may not sign in at this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account may not sign in from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a domain administrator enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is in too many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not read the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check directory.bind in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a domain administrator extend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password must be changed before it can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is locked after too many wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password: dwctl secret set directory-password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up at https://login.microsoftonline.com/error, then check cloud.signIn in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cloud.signIn in the profile and store the secret again: dwctl secret set client-secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check directory.bind in the profile, and store the password again: dwctl secret set directory-password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input ended where an answer was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dwctl --help lists the commands, dwctl COMMAND --help their options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not repeated here, since it may be a secret: secrets are never arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several profiles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 is not stored for the place this profile would send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: dwctl secret set %1. It is asked for again when the server, the account or the trusted authority has changed. A service finds it in a file of that name in $CREDENTIALS_DIRECTORY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to use%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 cannot be used%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file %1 is not a whole plan%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is stale: %1 is not as it was when the plan was made%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 was applied already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of several devices: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the cloud leads to another place, %1; it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a protected connection that this one is not%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant answers than the configured one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to: it is a read-only domain controller, or it refers to another%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest&apos;s schema does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud gave no clear answer about the device of %1: it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of %1 is in the cloud after all: it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused with code %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy and asks to wait%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available now (%2)%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that breaks its own rules%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read was not complete: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than is allowed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is under way; it holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s id for a support case: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects would be deleted, more than the %2 allowed for one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has disabled %1 devices at once, more than %2 % of the objects written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner, users or keys of %1 existing objects would change; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud lists %1 devices; there were %2 within the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written %1 more objects since the last approved apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written %1 since the last approved apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not the one this profile has been writing to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner&apos;s account is not in this forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: written without an owner; the owner exists in the cloud only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the owner is a privileged account and is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the owner could not be determined; what the directory holds is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the owner in the cloud may not be written, so the one written before stays, and can still sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects have no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list, but the cloud gave no clear answer when asked for it alone: kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was missing from the list, yet the cloud has it when asked for it alone: kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held, and the cloud has disabled it: its object is still enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is longer than the schema allows and is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value that the directory cannot hold is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has no name; its device id stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest&apos;s schema has no %1: it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects of another writer are in the container: shown, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects without a cloud anchor belong to AD FS: shown, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares its key with another device or object: neither gets a key or an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list and the service&apos;s own count differ by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations that an interrupted run had left open were looked up and written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not whole JSON: it breaks in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has more than %1 keys in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may write to %1, and the secrets come from files: who changes the profile decides where they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is no GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an origin, https://host or https://host:port, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes host names or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an account as user@domain, or its DN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a duration such as PT30M, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 takes a date such as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s %1 takes letters, digits, dot, dash and underscore, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 does not go with directory.bind.method; that goes with: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 belongs to %2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 is missing; %2 needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2, named by the profile&apos;s key %1, is no list of certificates in PEM form, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key %1 has a wrong value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the right away: chmod go-w %1, owned by root or the account that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1: %2 (AADSTS%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud refused the sign-in at %1 with AADSTS%2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in at %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory refused to let %1 in: %2 (data %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory refused to let %1 in%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds behind that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 seconds ahead of that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock: timedatectl set-ntp true. If it is right, the server&apos;s is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of this machine and of %2 agree to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the cloud&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and certificates are valid for a span of time. A clock that is wrong by minutes makes good ones look expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not tell an application when its own secret expires, and the profile does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the date as cloud.signIn.secretExpires in the profile, from Certificates and secrets of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it with dwctl secret set client-secret, and note its date in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the profile, the client secret expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the profile, the client secret expires on %1, in %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the profile, the client secret is valid until %1, for %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback needs Microsoft Entra ID P1 or P2 in the tenant. Buy or renew one of them, alone or in a bundle that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, which is in its grace period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the subscription before the grace period ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, and still being set up (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the service plan is set up, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID %1 is in the subscription %2, but switched off (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the service plan on in the Microsoft 365 admin centre, under Licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is suspended: it was not paid or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the subscription in the Microsoft 365 admin centre, under Billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription %2 with Entra ID %1 is not usable (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the tenant&apos;s %1 subscriptions contains Entra ID P1 or P2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the tenant have a licence for device writeback?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft requires Entra ID P1 or P2. Plain Office subscriptions do not contain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a probing call was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: a probing call was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin centre, open App registrations, this application, API permissions. Add the application permission %1 of Microsoft Graph and grant admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the tenant&apos;s name, domains and licences cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it owners come back without their on-premises identity: no device gets an owner in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no device can be read at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token also carries %1, which the console does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the permission %1 from the application, unless something else uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the console read what it needs, and no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph answers with holes when a permission is missing, and says nothing. Permissions beyond need are a gift to whoever steals the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and knows the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the cloud be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices are read from Microsoft Graph over HTTPS. Firewalls and proxies often stand between a server and the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application %1 signs in with a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the console sign in to the cloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console signs in as an application of your tenant. Its secret or certificate expires, and can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory synchronisation is switched off in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant was never synchronised with a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise users with Entra Connect or Cloud Sync first: a device&apos;s owner can only be written when the cloud knows which account of the forest it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the first synchronisation end, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1, more than a day ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Entra Connect or Cloud Sync: new owners do not become known to the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory synchronisation is on, and last ran at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are users synchronised to the cloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device&apos;s owner is written with the SID of the account in the forest. The cloud knows that SID for synchronised users only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for the tenant %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct cloud.tenantId in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for the configured tenant %1. Its name and domains may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant that answers is %1 (%2), not the configured %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified domain %1, federated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified domain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verified domain is federated; hybrid certificate trust needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federate the domain with AD FS, or use cloud Kerberos trust, which does not need device writeback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right tenant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of another tenant must never get into this forest. The tenant that answers is compared with the profile before anything is read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector account is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the account: Enable-ADAccount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked out (lockoutTime is set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with Unlock-ADAccount, and find out who tries wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself expires in %1 days (accountExpires).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the account not expire: Clear-ADAccountExpiration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password expires in %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one with dwctl secret set directory-password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the connector account healthy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that is disabled, locked or expired stops writeback. An expiring password does so on a day nobody expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this machine&apos;s clock agree with the controller&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos refuses clocks that differ by more than five minutes. When a device was written is told by the directory&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Active Directory domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct directory.servers in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a domain controller of %2, in the forest %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves the domain %2, not the configured %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct directory.domain or directory.servers in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a read-only domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a writable controller of the same domain in directory.servers. A read-only one refers every write to another, and no password is sent after such a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a writable controller of the right domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices live in one domain of the forest. Reads and writes go to the same controller, so that what was written is seen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional levels: forest %1, domain %2, this controller %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writeback needs the schema, not a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which functional levels are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older guides ask for a functional level. Device writeback never needed one; this is for your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of the profile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no server; the name %1 leads to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the names of the controllers resolve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers are found by DNS. A machine outside the domain often asks a DNS server that does not know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens; what it shows is another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a domain controller be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console speaks LDAP over TLS with one controller at a time. Firewalls between networks often let port 389 through and close 636.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Active Directory Recycle Bin is off: a deleted device object loses its attributes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can deleted objects be restored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Recycle Bin a deleted object comes back as it was, device key included. Without it the key is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has the version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has the version %1, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four classes of device registration are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-Device lacks the attribute %1; it will not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-Device has no msDS-KeyCredentialLink before the schema of 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the forest&apos;s schema know devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device objects exist since Windows Server 2012 R2, some of their attributes since 2016. What the schema lacks cannot be written, and the real test is the class, not the version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the connector account sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account reads the directory and writes devices into it. A wrong password is not tried again by itself, because that would lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %1, from %2; SHA-256 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid until %1, for %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate in time: from its last day on, nothing is read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the connection encrypted, and with the right server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the connector account goes over this connection. It is only sent to a server whose certificate comes from an authority you trust and bears its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service connection point. Clients need one to find their tenant by themselves when they join it as hybrid devices; writeback does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point names the tenant %1 and the enterprise service %2: clients refuse both (event 330).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the keyword enterpriseDrsName: from the service connection point, or the azureAD ones if the cloud is not used for registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point names the enterprise service %1: devices register with AD FS, not with the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If devices are to register with the cloud, replace its keywords by azureADId: and azureADName:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point names another tenant: %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of this forest register in that tenant. Correct the keyword azureADId:, or the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADId:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the keyword azureADId:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point names this tenant (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do clients find the right tenant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service connection point tells the forest&apos;s computers where to register. With the wrong one they register in another tenant, and nothing comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-DeviceLocation cannot be changed once the service object exists. It takes a new service object with the right location, made by an Enterprise Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one holds AD FS issuer certificates: do not delete it. Run Initialize-ADDeviceRegistration again on AD FS, and let it renew the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 service objects, so no one place is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First have exactly one service object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no msDS-DeviceLocation, or it may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is no msDS-DeviceContainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-DeviceLocation names %1, which is not in the domain %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set directory.domain in the profile to the domain that holds the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices go into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a container for devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service object names the container that holds devices. It must be a device container of this domain, for no other object may hold devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-IsEnabled of %1 is %2: AD FS does not start its device registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set msDS-IsEnabled to TRUE on the service object when AD FS is to use devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msDS-IsEnabled of the service object is TRUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is device registration switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag on the service object switches device registration on for AD FS. Writeback itself works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS deletes no devices for being idle (msDS-MaximumRegistrationInactivityPeriod is 0 or absent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS deletes every device whose msDS-ApproximateLastLogonTimeStamp is older than %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not write that attribute, so devices of this console are not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile writes that attribute (flow.lastLogonTimestamp), so AD FS deletes devices that the console keeps writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set msDS-MaximumRegistrationInactivityPeriod to 0 on the service object, or switch off flow.lastLogonTimestamp in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does AD FS delete idle devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS cleans up devices that were not used for a while. It would delete what writeback maintains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds issuer certificates of AD FS. Their values were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS registers devices itself with them. Never delete this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service object shows no issuer certificates; what the account may not see counts as there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are needed only when AD FS registers devices itself (DRS event 144 tells that they are missing). Devices written back do not need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does AD FS keep its issuer certificates here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When AD FS registers devices itself, it keeps keys on the service object. Whoever deletes that object destroys them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied yet, so nothing is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is the pinned one, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is %1, and %2 is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is the pinned one, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is %1, and %2 is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service object is the pinned one, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service object is %1, and %2 is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has written to another place before. If the change is meant, make a new profile for the new place; what was written stays in the old one&apos;s journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still the place that was approved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant, container and service object are pinned at the first approved apply. A difference means that somebody rebuilt them, or that the profile was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no msDS-DeviceRegistrationService anywhere in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service object is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one that AD FS uses (Get-AdfsDeviceRegistration shows its DrsObjectDN) or whose location is right, and delete the others with ADSI Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never delete one that holds issuer certificates: AD FS could not make new ones known to registered devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there exactly one service object?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object in the whole configuration partition names the place for devices. With two, AD FS and the console might look in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, or not to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the forest prepared for device registration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest&apos;s configuration partition names the place for devices. An Enterprise Admin prepares it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may write into the folder %1, which holds the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that right away: chmod o-w %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the console as the user it was set up for, or give that user the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 will be made at the first run; the place for it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can be written, and by nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a private place for the journal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write to the directory is recorded in a journal first. When it cannot be kept, or others could change it, nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the secrets be read here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and client secrets are kept in this machine&apos;s keychain, or in files that the service manager gives to a service. Without them nobody can sign in to the cloud or the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB are free for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: the journal must be written before the directory is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large tenant needs about 600 MB for every million devices, and the journal grows with each change. Make room in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there room for journal and snapshots?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and what was read last are kept on this machine. A full disk stops writeback before it writes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may create devices in %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conditional entry on %1 decides, and only the server can tell: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the right by an entry without a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry on %1 denies the account (%3) to create devices: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that entry, or take the account out of the group it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry on %1 lets the account (%3) or a group of it create devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the connector account create devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs one right on the container: to create objects of the class msDS-Device. It is computed from the container&apos;s own list, for all groups of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry %2 from %1, or the account from the group it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may replicate the domain %1 with all password hashes, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may change the permissions of the domain %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may create users in the domain %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may reset passwords of users in the domain %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may write users of the domain %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is a member, directly or through groups, of the administrators&apos; group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plain account that has only the entries on the container. What an administrator creates belongs to the administrators&apos; group, so the console could not tell its own devices by their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of the domain&apos;s root may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in no administrators&apos; group, and the domain&apos;s root grants it nothing beyond reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the account have more rights than it needs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is stored on this machine. Every right beyond need is a right of whoever gets hold of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may also write devices that others made, such as %1, through the entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the entry apply to what the account creates only: Creator Owner in the place of the account. Keep it as it is while you take over devices of a former writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not write the %1 devices of others that were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not write a device that somebody else makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the devices of others out of its reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever writes a device&apos;s owner can sign in to AD FS as that owner. The account should reach what it made itself, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the account may not: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that decides there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not inherit permissions from the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that the account makes in %1 can be written and deleted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a device that the account makes in %1, it may not: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being the owner does not include writing: creating would work, and every later update would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may write and delete all %1 devices of ours that were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 devices of ours that were looked at cannot be maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch inheritance on again for the devices named: their page Security, Advanced, Enable inheritance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May it write and delete its own devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change in the cloud becomes a write to an existing device. Rights that are missing there are the most common cause of devices that are created and never updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells effective rights of the account that signs in only; another account is judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell effective rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On creating devices in %1 the server and the computation agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On creating devices in %1 the server says otherwise than the computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server and the computation agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On changing the permissions of %1 the server says otherwise than the computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the server. Please report it, with the permissions of that object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the server agree with what was computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights are computed from permission lists, for any account. For the account that signs in, the server itself can be asked, which proves the computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 on %2, through the entry %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account reads %1 and changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration tree is missing, or its permissions may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these entries: reading is enough here. Entra Connect&apos;s preparation grants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the forest&apos;s configuration out of its reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account only needs to read where devices belong. Rights to change that place are a way around every other protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They let the account create devices there, and write and delete only what it created itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that this console creates serve AD FS sign-in by client TLS and PKeyAuth. Sign-in methods that need the device&apos;s transport key do not work for them, because the cloud does not give that key away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are for device-based access with AD FS, which looks for them in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are for Windows Hello for Business with hybrid certificate trust, which needs them in the directory, federation by AD FS 2016 or later, and a certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say what the devices are for (scenario is undecided).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback is needed for device-based access with AD FS, and for Windows Hello for Business with hybrid certificate trust. It is not needed for Windows Hello for Business with cloud Kerberos trust or key trust, for Conditional Access in the cloud, for Intune, or for single sign-on of Entra joined devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is device writeback needed here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writeback copies devices into the directory for two purposes only. For everything else it is work and risk without a benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no account named as Entra Connect names its own (MSOL_, AAD_, ADSyncMSA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is named as Entra Connect names its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra Connect may well go on synchronising users; only its device writeback must be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Entra Connect at home in this domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra Connect works with accounts of well-known names. They tell where to look when a second writer shows itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made at least %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find that account: it is Entra Connect, or another installation of this console. Switch its device writeback off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is off, say so (dwctl check --other-writer-off); its devices can then be adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device with a cloud anchor that was looked at is this console&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody else write devices into the container?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory tells who made each object and when. New devices of another account mean that a second writer is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting of the tenant is shown to a signed-in Global Administrator only, never to an application. Look at the directory&apos;s side instead (writers.directory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched on in the tenant (deviceWritebackEnabled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch device writeback off in Entra Connect, under Configure device options, before the console writes. Two writers undo each other&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra Connect&apos;s own device writeback is switched off in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does Entra Connect write devices back, by the tenant&apos;s settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two writers on one container overwrite and delete each other&apos;s objects. Only one may be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device writeback is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not create %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not change the permissions of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin), or hand them the script (--script).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 devices of ours that were looked at are as the last run left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 devices of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who writes there: the directory&apos;s audit log names the account. Two writers undo each other&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next plan shows each of these values, and stops until somebody approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has somebody else changed what this console wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows every value that was written last. A value that is different now was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nobody else need these objects?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices (--admin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds issuer certificates: AD FS registers devices with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it. Only who gives up device registration by AD FS may delete it, with AD FS&apos;s own tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not see whether %2 holds issuer certificates, so they count as there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out as an Enterprise Admin (--admin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this console&apos;s own with dwctl disable --delete-devices. Devices of AD FS or of another writer need the container: leave it then, and take only the permissions back (--remove-entries).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the container be made in this domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest %1 has no domain %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its domains: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of this forest have their place already: %1, in the domain %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first (dwctl disable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the domain %2, not %3: the container can be made only by a controller of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile, set directory.domain to %3, and directory.servers to a writable controller of it: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the service connection point name this tenant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the keyword enterpriseDrsName:%2: computers of this forest register with AD FS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of both kinds beside each other clients take neither (event 330 of User Device Registration), so that no computer registers any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First decide which kind this forest is to have. What depends on the enterprise one: computers that registered with AD FS, and sign-ins that AD FS lets in because of their device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register with the cloud instead, remove that keyword by hand (ADSI Edit, object %1, attribute keywords), and prepare again. To keep AD FS, prepare without the connection point: writeback does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 other tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the wrong keywords azureADId: by hand, and prepare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names another tenant: %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced, computers that join from then on register in this tenant. Those that registered in the other one stay there until they leave it, and devices that came from there are not found in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no service connection point but of the class %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made it knows what it is for. Clients look for their tenant at this very name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no verified domain of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that check cloud.tenant shows, or leave the choice to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that the connection point is to name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant: dwctl prepare --connection-point --connection-domain NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS was set up to register devices here. Where a connection point names a tenant, AD FS switches its own registration service off; its device authentication stays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point has no keyword azureADName:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients find their tenant only with both keywords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service connection point cannot be read by clients: azureADId: %1, azureADName: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one kind may stand there, and removing the enterprise one is a decision for who runs AD FS: computers that register with AD FS stop doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not change the keywords of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate in cloud.signIn.certificateFile of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 is no RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID takes certificates with RSA keys: make one of 2048 bits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 belongs to another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name certificate and key of one pair in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the app registration&apos;s certificate as cloud.signIn.certificateFile in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key and certificate, add the certificate to the app registration, and name both files in the profile before this one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the sign-in expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the sign-in expires on %1, in %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the sign-in is valid until %1, for %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is the secret or certificate of the sign-in valid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets end after two years at most, certificates on the date they name. The day after, writeback stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the file says that %1 is a verified domain of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this machine read the cloud (dwctl secret set client-secret), or repeat the domain: dwctl apply FILE --connection-domain NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cloud.signIn.certificateFile and cloud.signIn.keyFile in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin may switch it on: Enable-ADOptionalFeature &apos;Recycle Bin Feature&apos;. It cannot be switched off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a device deleted by mistake is made anew from the cloud by the next run, but without what only the directory held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one service object names a place for devices, below %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest is not prepared for devices: %1 is missing, or names no container%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if AD FS is to register devices itself as well: run Initialize-ADDeviceRegistration on an AD FS server first. It makes the same objects, together with keys that only AD FS can make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks about the service object, which is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, a Domain Admin adds these entries to the permissions of %1: (OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which of the two it is: here, in Settings, or as scenario in the profile, which is adfs or whfbCertificateTrust. Whoever runs AD FS or the sign-in with Windows Hello knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is none of them, you do not need this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the certificate&apos;s private key in cloud.signIn.keyFile of the profile. A certificate alone, as it is uploaded to the app registration, is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 is encrypted, and the passphrase for it is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new certificate, add it to the app registration, and name it and its key in cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time for one check %1 of about %2 objects of the container were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor were looked at; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one account has the name %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but one of them another user principal name, or name the account by its distinguished name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices with a cloud anchor were looked at. They have more kinds of permissions than can be told apart: the rest was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is writing, or was broken off and not yet settled by the next one: what it wrote cannot be told from what others wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way of device writeback: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed, but whether device writeback can begin is not known: of the checks that matter, %1 could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback can begin. To be looked at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device writeback can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase again: dwctl secret set key-passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase again, where the key is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration, store it in Settings, and note its date there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is meant, say so by the id of the tenant that is replaced: --replace-tenant %1. Else correct cloud.tenantId in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is meant, type the id of the tenant that is replaced, %1, in step Review. Else correct the tenant id in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this machine read the cloud: store the client secret in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a verified domain of the tenant in step Review: “Domain that it names”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password in time, and store the new one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: the wizard that connects asks for what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the top of the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it in Settings. It is asked for again when the server, the account or the trusted authority has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one, where the plan of this kind is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its device id, its object id or its exact name; the page Devices lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Runs lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First prepare the forest: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows what is missing. If it is prepared already, the account must be allowed to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in brackets are the server&apos;s; the page Runs shows what happened to every object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is in the journal (page Runs); the next run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this with what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is meant, the page Review lifts the guard for its plan: it asks for the number %1, typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, the page Review lifts the guard for its plan: it asks for a word, typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan on the page Review, then approve it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put it right when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: dwctl prepare --connection-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have one when the forest is prepared: the button “Prepare the forest…” of the page Prerequisites, step Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: dwctl prepare --connection-point --replace-tenant %1. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the forest belongs to this tenant now: the button “Prepare the forest…” of the page Prerequisites, step Review, where %1 is typed. Computers that registered in the other tenant stay there until they leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the domain %1, or leave device writeback first: page Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices, or hand the script to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First prepare the forest: dwctl prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First prepare the forest, with the button “Prepare the forest…” of the page Prerequisites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest: dwctl prepare. It makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the forest, with the button “Prepare the forest…” of the page Prerequisites. The wizard makes two containers below CN=Services of the configuration partition, in them the service object that names the place for devices, and that place, CN=RegisteredDevices at the root of the domain. All of it is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the console add what is missing: dwctl prepare shows it first. A Domain Admin carries it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the console add what is missing: the button “Prepare the forest…” of the page Prerequisites leads to the wizard that shows it first. A Domain Admin carries it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the profile&apos;s file, or connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin who is also a Domain Admin of the domain that holds the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of an Enterprise Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this console&apos;s own: “Delete them” in step Devices. Devices of AD FS or of another writer need the container: leave it then, and take back only the permission entries, in step Forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret in the app registration and store its value (not its id) in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password for the account and store it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account in Settings, then store the password again there. It is not tried again by itself, since that could lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who tried, let a domain administrator unlock it, and store the right password in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it signs in, in Settings, and store the secret again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account in Settings, and store the password again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is off, say so below this check: “The former writer was switched off”. Its devices can then be adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2 devices with a cloud anchor, the newest from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left at least %2 devices with a cloud anchor, the newest from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 devices with a cloud anchor of the last seven days were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time for one check %1 devices with a cloud anchor of the last seven days were looked at; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but this console has made one in the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device that was looked at is ours: there is nothing that somebody else could have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was checked failed. Only all checks together tell whether device writeback can begin; not checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when the controller is less busy; what is there for longer than seven days is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another place than this profile is for: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects would be deleted: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects would be disabled: more than %2, or more than the share of the objects written that the profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), and lift the guard for it: dwctl apply FILE %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who and why. If it is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or adopt that was asked for), then dwctl apply FILE --allow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct cloud.signIn.secretExpires in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the secret was renewed since, only the date is old: correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the schema with adprep /forestprep from Windows Server 2012 R2 or later; it takes a Schema Admin who is also an Enterprise Admin, and no new domain controller. Functional levels do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have every attribute, a Schema Admin who is also an Enterprise Admin upgrades the schema with adprep /forestprep from Windows Server 2016 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out: dwctl prepare --admin NAME. Who is none hands over the script that dwctl prepare --script powershell prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise Admin who is also a Domain Admin of the domain carries it out. Who is none hands over the script that the wizard saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself expires tomorrow (accountExpires).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password expires tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object would be deleted: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object would be deleted, more than the %1 allowed for one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object would be disabled: more than %1, or more than the share of the objects written that the profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has disabled one device, more than %1 % of the objects written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner, users or keys of one existing object would change; the limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object has no device in the cloud&apos;s list. Nothing is removed on a first look: there is no earlier complete read to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object of another writer is in the container: shown, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object without a cloud anchor belongs to AD FS: shown, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation that an interrupted run had left open was looked up and written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not write the one device of others that was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may write and delete the one device of ours that was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one device of ours that was looked at cannot be maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one device with a cloud anchor of the last seven days was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one device of ours that was looked at is as the last run left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed one device of ours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Writes the devices of Microsoft Entra ID into Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile of this name or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
