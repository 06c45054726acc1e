// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <QtGlobal>

namespace dwc {

std::span<const Command> commands()
{
    static constexpr Command kCommands[] = {
        {"profile", QT_TRANSLATE_NOOP("dwctl", "the connection profiles"),
         "list | show | check | new NAME [options]",
         QT_TRANSLATE_NOOP("dwctl",
                           "  list          all profiles, and where they are\n"
                           "  show          every key of one profile, and where its data is\n"
                           "  check         names every wrong key; exit code 78 when there is one\n"
                           "  new NAME      writes a profile; asks for what is not given\n"
                           "\n"
                           "Options of new (NAME may be a file, /path/NAME.json):\n"
                           "  --tenant ID           the tenant's id\n"
                           "  --client-id ID        application id of the app registration\n"
                           "  --domain NAME         DNS name of the domain that holds the devices\n"
                           "  --user ACCOUNT        the account that binds: user@domain or its DN\n"
                           "  --server NAME         a domain controller; may be repeated\n"
                           "  --port NUMBER         when it is not the usual one\n"
                           "  --transport KIND      ldaps (default), starttls or sasl (Kerberos)\n"
                           "  --ca-file FILE        the authority of the domain controllers, and of a custom cloud\n"
                           "  --login-url ORIGIN    of a custom cloud\n"
                           "  --graph-url ORIGIN    of a custom cloud\n"),
         commandProfile},
        {"secret", QT_TRANSLATE_NOOP("dwctl", "a secret into the keychain, or out of it"), "set NAME | remove NAME",
         QT_TRANSLATE_NOOP("dwctl",
                           "NAME is directory-password, client-secret, key-passphrase or proxy-password.\n"
                           "The secret itself is asked for, or read from standard input; it is never an argument.\n"
                           "It belongs to the profile and to the place it is sent to: change the server, the account or\n"
                           "the trusted authority, and it is asked for again. Files in $CREDENTIALS_DIRECTORY come first.\n"),
         commandSecret},
        {"check", QT_TRANSLATE_NOOP("dwctl", "the prerequisites: what is missing, and the cure"),
         "[ID]… [--other-writer-off] [--html]",
         QT_TRANSLATE_NOOP("dwctl",
                           "Every check, or those named: an ID such as cloud.licence, or an area: scenario, machine, cloud,\n"
                           "directory, forest, writers, permissions. Checks only read.\n"
                           "  --other-writer-off   the former writer (Entra Connect) was switched off: its young devices are a\n"
                           "                       warning then, no failure\n"
                           "  --html               a page to read, to print or to send: one file, no script\n"
                           "\n"
                           "Exit code 0: nothing failed; 2: something failed; 3: nothing failed and something is not known.\n"
                           "--quiet shows only what did not pass.\n"),
         commandCheck},
        {"prepare", QT_TRANSLATE_NOOP("dwctl", "the forest: show, export or carry out what is missing"),
         "[--permissions KIND] [--domain NAME] [--connection-point [--connection-domain NAME] [--replace-tenant GUID]]\n"
         "       [--admin USER] [--script ldif | powershell] [--out FILE] [--yes]",
         QT_TRANSLATE_NOOP("dwctl",
                           "Shows every object and permission entry that the forest lacks for directory.connectorAccount\n"
                           "(default: the account that binds), and writes them after a question. What exists is kept as it\n"
                           "is; nothing is ever deleted. Afterwards the checks of forest and permissions run again.\n"
                           "Where clients of this forest register (the service connection point) is always shown, and only\n"
                           "changed when asked for.\n"
                           "  --permissions KIND   strict (default): create in the container, everything else only on what\n"
                           "                       the account created; takingOver: also write and delete devices of\n"
                           "                       others; entraConnect: as Entra Connect grants it\n"
                           "  --domain NAME        the domain of the forest that the devices are to be in; where the profile's\n"
                           "                       controller holds another one, it tells which to name in the profile\n"
                           "  --connection-point   makes the service connection point, or corrects its keywords: clients of\n"
                           "                       this forest find this tenant by it. Never beside enterpriseDrsName\n"
                           "  --connection-domain NAME   the verified domain that it names; by default the one that stands\n"
                           "                       there, a federated one, or the initial one\n"
                           "  --replace-tenant GUID      lets it stop naming this other tenant\n"
                           "  --admin USER         signs in as USER, an Enterprise Admin, for this once; the password is\n"
                           "                       asked for, or read from admin-password in $CREDENTIALS_DIRECTORY\n"
                           "  --script KIND        for somebody else to carry out: ldif or powershell, on standard output\n"
                           "  --out FILE           saves the plan for apply --admin USER, to be carried out by somebody else: it\n"
                           "                       names the account and every entry, and is carried out as it is or not at\n"
                           "                       all; writes nothing now without --yes\n"
                           "  --yes                without a question\n"
                           "\n"
                           "Exit code 0: done, or nothing to do; 2: changes are waiting; 25: something stands in the way.\n"),
         commandPrepare},
        {"devices", QT_TRANSLATE_NOOP("dwctl", "both sides and the planned action of every device"),
         "[--filter STATE]… [--last] [--csv | --excel | --json | --jsonl | --html]",
         QT_TRANSLATE_NOOP("dwctl",
                           "  --filter STATE   only devices in this state; may be repeated\n"
                           "  --csv            one row per device, every value as it is\n"
                           "  --excel          the same for Excel: UTF-16 and tabs\n"
                           "  --jsonl          one JSON object per line, with the keys of --json\n"
                           "  --html           a page to read, to print or to send: one file, no script\n"
                           "\n"
                           "STATE is create, update, disable, delete, unchanged, skipped, conflict, outOfScope, unknown,\n"
                           "held, gone, foreign (another writer's object) or adfs (registered by AD FS itself).\n"
                           "What a spreadsheet would take for a formula gets an apostrophe in front.\n"
                           "  --last    both sides as they were read last, and when, without asking a server; STATE is\n"
                           "            then both, cloudOnly or directoryOnly, and the form text or --json\n"),
         commandDevices},
        {"plan", QT_TRANSLATE_NOOP("dwctl", "read both sides, decide, show the diff; writes nothing"),
         "[--out FILE] [--csv | --excel | --json | --jsonl | --html | --ldif]",
         QT_TRANSLATE_NOOP("dwctl",
                           "  --out FILE    saves the plan for apply\n"
                           "  --csv         one row per value, before and after; binary values also as hex\n"
                           "  --excel       the same for Excel: UTF-16 and tabs\n"
                           "  --jsonl       one JSON object per line; its member record says what of\n"
                           "  --html        a page to read, to print or to send: one file, no script\n"
                           "  --ldif        change records that ldapmodify carries out as apply would, without its checks\n"
                           "\n"
                           "Signs: + create, ~ update, - disable, x delete. Exit code 0: nothing to do; 2: changes are\n"
                           "waiting; 25: a guard speaks. --verbose shows every attribute and every skipped device.\n"),
         commandPlan},
        {"apply", QT_TRANSLATE_NOOP("dwctl", "write a plan, after a question"),
         "[FILE] [--only DEVICE]… [--admin USER] [--replace-tenant GUID] [--connection-domain NAME]\n"
         "       [--yes] [--allow-…]",
         QT_TRANSLATE_NOOP("dwctl",
                           "Without FILE it reads, plans and asks. With FILE it reads again and decides again: the file\n"
                           "only chooses. It is refused as a whole (exit code 4) when a change of it is no longer what a\n"
                           "fresh plan has, when tenant, forest, container or rules are others, when it was applied, or\n"
                           "after 24 hours; a file that contradicts itself is refused with 65.\n"
                           "  --only DEVICE               just this device (id, object id or exact name); may be repeated\n"
                           "  --admin USER                for a plan of prepare: signs in as USER for this once\n"
                           "  --replace-tenant GUID       agrees that the service connection point stops naming this tenant\n"
                           "  --connection-domain NAME    vouches for its domain where the cloud cannot be read\n"
                           "  --yes                       without a question; never lifts a guard\n"
                           "Guards are lifted for a saved plan only, by repeating the number that it states:\n"
                           "  --allow-deletes N, --allow-disables N, --allow-identity-changes N, --allow-shrink N\n"
                           "  --allow CODE                a guard without a number\n"),
         commandApply},
        {"run", QT_TRANSLATE_NOOP("dwctl", "unattended: plan, guards, apply, journal"), "",
         QT_TRANSLATE_NOOP("dwctl",
                           "For timers and services. The first write of a profile is not its to make: until somebody has\n"
                           "approved an apply it answers 25. With schedule.mode planOnly it writes nothing.\n"),
         commandRun},
        {"adopt", QT_TRANSLATE_NOOP("dwctl", "take over objects of a former writer"), "[--only DEVICE]… [--out FILE] [--yes]\n       dwctl adopt --orphan DEVICE [--yes]",
         QT_TRANSLATE_NOOP("dwctl",
                           "Objects with a cloud anchor that another account made, and that are devices of this tenant by\n"
                           "device id and anchor alike, become this console's own: a record in the journal, after a\n"
                           "question. No value is rewritten. Switch the former writer off first. Objects whose device id and\n"
                           "anchor this tenant both answers with 404 are listed: orphans, or another tenant's.\n"
                           "  --only DEVICE   just this device (id, object id or exact name); may be repeated\n"
                           "  --orphan DEVICE just this orphan, never several; its device id is to be typed\n"
                           "  --out FILE      saves the plan for apply; records nothing now without --yes\n"
                           "  --yes           without a question\n"),
         commandAdopt},
        {"disable", QT_TRANSLATE_NOOP("dwctl", "leave device writeback, previewed"),
         "--keep-devices | --disable-devices | --delete-devices [--out FILE] [--yes]\n"
         "       dwctl disable [--remove-entries] [--remove-configuration] [--admin USER] [--out FILE] [--yes]",
         QT_TRANSLATE_NOOP("dwctl",
                           "Sets the schedule to plan only, and does with the objects of this console as told: keeps them,\n"
                           "disables them, or deletes them. Held objects and those of others stay. Shown first, guarded,\n"
                           "written after a question, journalled with every value that was there. A deleted object's device\n"
                           "key comes back only from the Active Directory Recycle Bin. A timer or task that starts dwctl run\n"
                           "is yours to stop.\n"
                           "Afterwards, in a step of its own, with the rights of an Enterprise Admin:\n"
                           "  --remove-entries         the permission entries of the connector account, as prepare adds them\n"
                           "  --remove-configuration   service object, container and tree, unless somebody else needs them:\n"
                           "                           issuer certificates, another service object, objects in the container\n"
                           "  --admin USER             signs in as USER for this once\n"
                           "  --out FILE   saves the plan for apply, which can lift guards by their numbers\n"
                           "  --yes        without a question; never lifts a guard\n"),
         commandDisable},
        {"runs", QT_TRANSLATE_NOOP("dwctl", "the history, and the outcome of every object"),
         "[RUN] [--csv | --excel | --json | --jsonl | --html | --ldif]",
         QT_TRANSLATE_NOOP("dwctl", "RUN is a number of the history; --verbose shows the values written.\n"
                                    "  --csv, --excel, --jsonl, --html   the runs, or the outcomes of RUN, as a table or page\n"
                                    "  --ldif                            what RUN wrote, as change records\n"),
         commandRuns},
    };
    return kCommands;
}

} // namespace dwc
