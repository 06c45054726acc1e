// SPDX-License-Identifier: Apache-2.0
#include "core/model/dn_parent.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/prepare_script.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr char kHead[] = R"ps(# Prepares a forest for device writeback.
# Run it in Windows PowerShell as an Enterprise Admin who is also a Domain Admin of the domain that holds the devices.
# It needs no module. It looks at each object first, changes only what is missing, and tells what it did; a second run
# changes nothing. Nothing is ever deleted, and no existing permission is taken away.
$ErrorActionPreference = 'Stop'
)ps";

constexpr char kFunctions[] = R"ps(
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

)ps";

constexpr char kConnectionPoint[] = R"ps(
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

)ps";

constexpr char kNoGuid[] = "00000000-0000-0000-0000-000000000000";

/// A text in single quotes. Anything that is not plain would let a name become code, so it is refused.
Result<std::string> quoted(const std::string &text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c < ' ' || c > '~')
            return fail(ErrorKind::LimitExceeded, text,
                        "a name that is not plain ASCII cannot stand in the script");
        out += c == '\'' ? std::string("''") : std::string(1, c);
    }
    return out + '\'';
}

/// "CN=RegisteredDevices"
std::string ownNameOf(const Dn &dn)
{
    return dn.text().substr(0, dn.text().size() - parentOf(dn).text().size() - 1);
}

/// How the entry is passed on, in the words of ActiveDirectorySecurityInheritance.
const char *inheritanceOf(const Ace &ace)
{
    if (!(ace.flags & Ace::kContainerInherit))
        return "None";
    return ace.flags & Ace::kInheritOnly ? "Descendents" : "All";
}

std::string ruleOf(const Ace &ace)
{
    return "(New-Rule '" + ace.trustee.text() + "' " + std::to_string(ace.mask) + " '" +
           (ace.objectType ? ace.objectType->text() : kNoGuid) + "' '" + inheritanceOf(ace) + "' '" +
           (ace.inheritedObjectType ? ace.inheritedObjectType->text() : kNoGuid) + "')";
}

Result<std::string> creationLine(const Change &change)
{
    const auto parent = quoted(parentOf(change.object.dn).text());
    const auto rdn = quoted(ownNameOf(change.object.dn));
    if (!parent)
        return parent;
    if (!rdn)
        return rdn;
    std::string values;
    for (std::size_t i = 1; i < change.attributes.size(); ++i) {
        const AttributeChange &attribute = change.attributes[i];
        const auto value = quoted(attribute.after.front());
        if (!value)
            return value;
        const bool isFlag = attribute.after.front() == "TRUE";
        const bool isNumber = attribute.after.front() == "0";
        values += (values.empty() ? "" : "; ") + ("'" + attribute.name + "' = ") +
                  (isFlag     ? "$true"
                   : isNumber ? "0"
                              : *value);
    }
    return "Add-Object " + *parent + ' ' + *rdn + " '" + change.attributes.front().after.front() + "' @{ " +
           values + " }\n";
}

Result<std::string> grantLines(const Change &change, const Preparation &preparation,
                               PermissionProfile profile)
{
    const auto name = quoted(change.object.dn.text());
    if (!name)
        return name;
    std::string lines;
    for (const Ace &ace : addedEntries(change, preparation.state, profile))
        lines += "Add-Entry " + *name + ' ' + ruleOf(ace) + " '" + sddlOf(ace) + "'\n";
    return lines;
}

Result<std::string> connectionPointLine(const Change &change, const Preparation &preparation)
{
    const auto parent = quoted(parentOf(change.object.dn).text());
    if (!parent)
        return parent;
    const ConnectionPointWish &wish = *preparation.wish.connectionPoint;
    return "Set-ConnectionPoint " + *parent + " '" + ownNameOf(change.object.dn) + "' '" +
           preparation.state.tenant.text() + "' '" + wish.domain + "' '" +
           (wish.replaced ? wish.replaced->text() : kNoGuid) + "'\n";
}

Result<std::string> linesOf(const Change &change, const Preparation &preparation, PermissionProfile profile)
{
    if (isOfConnectionPoint(change))
        return connectionPointLine(change, preparation);
    return change.action == Action::Create ? creationLine(change) : grantLines(change, preparation, profile);
}

} // namespace

Result<std::string> powerShellScript(const Preparation &preparation, PermissionProfile profile)
{
    const auto server = quoted(preparation.plan.basis.domainController);
    if (!server)
        return server;
    std::string text = kHead;
    text += "# Connector account: " + preparation.account.sid.text() + "\n\n";
    text += "# One controller for everything, so that nothing waits for replication.\n$Server = " + *server +
            '\n';
    text += kFunctions;
    if (std::ranges::any_of(preparation.plan.changes, isOfConnectionPoint))
        text += kConnectionPoint;
    for (const Change &change : preparation.plan.changes) {
        const auto lines = linesOf(change, preparation, profile);
        if (!lines)
            return lines;
        text += *lines;
    }
    return text + "Write-Output 'Done. Check again: dwctl check forest permissions'\n";
}

} // namespace dwc
