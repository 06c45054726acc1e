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


# Where computers of this forest register. It never names two kinds of registration, and another tenant is replaced only
# when it is the one named here.
function Set-ConnectionPoint([string] $Parent, [string] $Rdn, [guid] $Tenant, [string] $Domain, [guid] $Replaced) {
    $name = "$Rdn,$Parent"
    $wanted = @("azureADId:$Tenant", "azureADName:$Domain")
    if (-not (Test-Object $name)) {
        $entry = ([ADSI] "LDAP://$Server/$Parent").Create('serviceConnectionPoint', $Rdn)
        $entry.PutEx(2, 'keywords', [object[]] $wanted)
        $entry.SetInfo()
        Write-Output "Made: $name"
        return
    }
    $entry = [ADSI] "LDAP://$Server/$name"
    if ($entry.PsBase.SchemaClassName -ne 'serviceConnectionPoint') { throw "Something else bears the name $name" }
    $present = @($entry.PsBase.Properties['keywords'] | ForEach-Object { [string] $_ })
    foreach ($keyword in $present) {
        if ($keyword -match '^\s*enterpriseDrsName:') {
            throw "Left as it is: $name names an enterprise registration service, and clients refuse two kinds (event 330)"
        }
        if ($keyword -match '^\s*azureADId:\s*(.*?)\s*$') {
            $named = [guid]::Empty
            if ([guid]::TryParse($Matches[1], [ref] $named) -and $named -ne $Tenant -and $named -ne $Replaced) {
                throw "Left as it is: $name names another tenant, $named"
            }
        }
    }
    $wanted += @($present | Where-Object { $_ -notmatch '^\s*azureAD(Id|Name):' })
    $lacks = @($wanted | Where-Object { $present -notcontains $_ })
    $exceeds = @($present | Where-Object { $wanted -notcontains $_ })
    if ($lacks.Count -eq 0 -and $exceeds.Count -eq 0) {
        Write-Output "Right already: $name"
        return
    }
    $entry.PutEx(2, 'keywords', [object[]] $wanted)
    $entry.SetInfo()
    Write-Output "Corrected: $name, without [$($exceeds -join ', ')], with [$($lacks -join ', ')]"
}

Set-ConnectionPoint 'CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example' 'CN=62a0ff2e-97b9-4513-943f-0d221bd30080' '6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f' 'corp.example' '00112233-4455-6677-8899-aabbccddeeff'
Write-Output 'Done. Check again: dwctl check forest permissions'
