# Prepares a forest for device writeback.
# Run it in Windows PowerShell as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices.
# It needs no module. It looks at each object first, changes only what is missing, and tells what it did; a second run
# changes nothing. Nothing is ever deleted, and no existing permission is taken away.
$ErrorActionPreference = 'Stop'
# Connector account: S-1-5-21-1-2-3-1146

# One controller for everything, so that nothing waits for replication.
$Server = 'dc1.corp.example'

function Test-Object([string] $Name) {
    [System.DirectoryServices.DirectoryEntry]::Exists("LDAP://$Server/$Name")
}

function Add-Object([string] $Parent, [string] $Rdn, [string] $Class, [hashtable] $Values) {
    $name = "$Rdn,$Parent"
    if (Test-Object $name) {
        Write-Output "There already: $name"
        return
    }
    $entry = ([ADSI] "LDAP://$Server/$Parent").Create($Class, $Rdn)
    foreach ($attribute in $Values.Keys) { $entry.Put($attribute, $Values[$attribute]) }
    $entry.SetInfo()
    Write-Output "Made: $name"
}

function Add-Entry([string] $Name, $Rule, [string] $Text) {
    $entry = [ADSI] "LDAP://$Server/$Name"
    $entry.PsBase.Options.SecurityMasks = [System.DirectoryServices.SecurityMasks]::Dacl
    $rules = $entry.PsBase.ObjectSecurity.GetAccessRules($true, $false, [System.Security.Principal.SecurityIdentifier])
    foreach ($present in $rules) {
        if ($present.IdentityReference -eq $Rule.IdentityReference -and
            $present.AccessControlType -eq 'Allow' -and
            $present.InheritanceType -eq $Rule.InheritanceType -and
            $present.ObjectType -eq $Rule.ObjectType -and
            $present.InheritedObjectType -eq $Rule.InheritedObjectType -and
            ($present.ActiveDirectoryRights -band $Rule.ActiveDirectoryRights) -eq $Rule.ActiveDirectoryRights) {
            Write-Output "Granted already on ${Name}: $Text"
            return
        }
    }
    $entry.PsBase.ObjectSecurity.AddAccessRule($Rule)
    $entry.PsBase.CommitChanges()
    Write-Output "Granted on ${Name}: $Text"
}

function New-Rule([string] $Sid, [int] $Rights, [guid] $Object, [string] $Inheritance, [guid] $Inherited) {
    New-Object System.DirectoryServices.ActiveDirectoryAccessRule(
        (New-Object System.Security.Principal.SecurityIdentifier($Sid)),
        [System.DirectoryServices.ActiveDirectoryRights] $Rights,
        [System.Security.AccessControl.AccessControlType]::Allow, $Object,
        [System.DirectoryServices.ActiveDirectorySecurityInheritance] $Inheritance, $Inherited)
}

Add-Object 'CN=Services,CN=Configuration,DC=corp,DC=example' 'CN=Device Registration Configuration' 'container' @{  }
Add-Object 'CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example' 'CN=Device Registration Services' 'msDS-DeviceRegistrationServiceContainer' @{  }
Add-Object 'DC=corp,DC=example' 'CN=RegisteredDevices' 'msDS-DeviceContainer' @{  }
Add-Entry 'CN=RegisteredDevices,DC=corp,DC=example' (New-Rule 'S-1-5-21-1-2-3-1146' 1 '5df2b673-6d41-4774-b3e8-d52e8ee9ff99' 'None' '00000000-0000-0000-0000-000000000000') '(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1146)'
Add-Entry 'CN=RegisteredDevices,DC=corp,DC=example' (New-Rule 'S-1-3-0' 65588 '00000000-0000-0000-0000-000000000000' 'Descendents' '5df2b673-6d41-4774-b3e8-d52e8ee9ff99') '(OA;CIIO;LCRPWPSD;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;S-1-3-0)'
Add-Object 'CN=Device Registration Services,CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example' 'CN=DeviceRegistrationService' 'msDS-DeviceRegistrationService' @{ 'msDS-DeviceLocation' = 'CN=RegisteredDevices,DC=corp,DC=example'; 'msDS-IsEnabled' = $true; 'msDS-MaximumRegistrationInactivityPeriod' = 0 }
Write-Output 'Done. Check again: dwctl check forest permissions'
