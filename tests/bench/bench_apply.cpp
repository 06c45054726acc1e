// SPDX-License-Identifier: Apache-2.0
// Creates N devices on a directory server and prints the seconds it took, connecting and binding left out, and how many
// of them went into learning the identities of what was made (none for `bare`):
//   bench_apply ours|ours-null|bare PORT CA-FILE USER PASSWORD-FILE CONTAINER N WINDOW
// `ours` is apply with the durable journal, `ours-null` with one that keeps nothing, `bare` a loop over libldap with
// as many requests outstanding and nothing else.
#include "core/apply/apply_plan.h"
#include "core/directory/ldap_directory.h"
#include "core/journal/open_journal.h"
#include "tests/support/null_journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ldap.h>
#include <random>
#include <vector>

using namespace dwc;

namespace {

/// Measures the reads: apply does them only to learn identities.
class TimedDirectory final : public Directory
{
public:
    explicit TimedDirectory(Directory &inner) : m_inner(inner) { }

    Result<DirectoryIdentity> identify(std::stop_token stop) override { return m_inner.identify(stop); }
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override
    {
        return m_inner.readDevices(container, stop, progress);
    }
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override
    {
        const auto started = std::chrono::steady_clock::now();
        auto objects = m_inner.readObjects(refs, attributes, stop);
        reading += std::chrono::steady_clock::now() - started;
        return objects;
    }
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override
    {
        return m_inner.findAccounts(queries, stop);
    }
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options, std::stop_token stop,
                       const WriteAnswered &answered) override
    {
        return m_inner.write(requests, options, stop, answered);
    }

    std::chrono::duration<double> reading{};

private:
    Directory &m_inner;
};

struct Times
{
    double all = 0;
    double learning = 0;
};

struct Job
{
    std::string mode, port, caFile, user, password, container;
    std::uint32_t count = 0, window = 16;
};

[[noreturn]] void die(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

template <class T>
T orDie(Result<T> result)
{
    if (!result)
        die(std::string(codeOf(result.error().kind)) + ' ' + result.error().subject + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What writeback writes for one device, the same for every client.
Change deviceNumber(std::uint32_t number, const std::string &container, std::mt19937_64 &random)
{
    const auto hex = [&](std::size_t digits) {
        std::string text;
        while (text.size() < digits)
            text += "0123456789ABCDEF"[random() % 16];
        return text;
    };
    Change change;
    change.action = Action::Create;
    change.deviceId = *DeviceId::fromText(hex(32));
    change.objectId = *CloudObjectId::fromText(hex(32));
    change.displayName = "DESKTOP-" + hex(6);
    change.object.dn = Dn::child(Dn(container), "CN", change.deviceId.text());
    const std::string key = "X509:<SHA1-TP-PUBKEY>" + hex(40) + std::string(43, 'a') + '=';
    change.attributes = {{"msDS-DeviceID", {}, {change.deviceId.windowsBytes()}},
                         {"msDS-CloudAnchor", {}, {change.objectId.windowsBytes()}},
                         {"displayName", {}, {change.displayName}},
                         {"altSecurityIdentities", {}, {key}},
                         {"msDS-IsEnabled", {}, {"TRUE"}},
                         {"msDS-DeviceOSType", {}, {"Windows"}},
                         {"msDS-DeviceOSVersion", {}, {"10.0.26100.1742"}},
                         {"msDS-DeviceObjectVersion", {}, {"2"}},
                         {"msDS-DevicePhysicalIDs", {}, {"[GID]:g:" + std::to_string(number), "[HWID]:h:" + hex(16)}},
                         {"msDS-IsManaged", {}, {"TRUE"}},
                         {"msDS-IsCompliant", {}, {"TRUE"}}};
    return change;
}

Plan planOf(const Job &job)
{
    std::mt19937_64 random(1);
    Plan plan;
    for (std::uint32_t i = 0; i < job.count; ++i)
        plan.changes.push_back(deviceNumber(i, job.container, random));
    return plan;
}

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

Times applyOurs(const Job &job, const Plan &plan, bool durable)
{
    DirectorySettings settings;
    settings.domain = "corp.example";
    settings.servers = {"127.0.0.1"};
    settings.port = std::uint16_t(std::stoi(job.port));
    settings.caFile = job.caFile;
    settings.user = job.user;
    LdapDirectory server(settings, [&]() -> Result<Secret> { return Secret(std::string(job.password)); });
    TimedDirectory directory(server);
    const DirectoryIdentity identity = orDie(directory.identify({}));
    QTemporaryDir folder;
    NullJournal none;
    std::unique_ptr<Journal> kept;
    if (durable)
        kept = orDie(openJournal(folder.filePath(QStringLiteral("journal.db")).toStdString()));
    Journal &journal = durable ? *kept : static_cast<Journal &>(none);
    const SystemClock clock;
    ApplyContext context{directory, journal, clock, {{}, identity.accountSid, false}, {}, {}};
    const auto approved = approve(plan, {});
    ApplyOptions options;
    options.window = job.window;
    const auto started = std::chrono::steady_clock::now();
    const RunId run = orDie(journal.begin({}));
    const ApplyReport report = applyPlan(*approved, run, context, options, {}, {});
    orDie(journal.end(run, {report.state, clock.now()}));
    const double taken = seconds(started);
    if (report.written != job.count)
        die("only " + std::to_string(report.written) + " were written");
    return {taken, directory.reading.count()};
}

LDAP *connectBare(const Job &job)
{
    LDAP *ld = nullptr;
    const std::string uri = "ldaps://127.0.0.1:" + job.port;
    const int version = 3, demand = LDAP_OPT_X_TLS_DEMAND, client = 0;
    ldap_initialize(&ld, uri.c_str());
    ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    ldap_set_option(ld, LDAP_OPT_X_TLS_CACERTFILE, job.caFile.c_str());
    ldap_set_option(ld, LDAP_OPT_X_TLS_NEWCTX, &client);
    std::string password = job.password;
    berval secret{password.size(), password.data()};
    if (const int failed = ldap_sasl_bind_s(ld, job.user.c_str(), LDAP_SASL_SIMPLE, &secret, nullptr, nullptr, nullptr))
        die(ldap_err2string(failed));
    return ld;
}

void sendAdd(LDAP *ld, const Change &change)
{
    static const std::string objectClass = "msDS-Device";
    std::vector<std::vector<berval>> values;
    std::vector<std::vector<berval *>> pointers;
    std::vector<LDAPMod> mods;
    const auto attribute = [&](const std::string &name, const std::vector<std::string> &octets) {
        auto &row = values.emplace_back();
        for (const std::string &value : octets)
            row.push_back({value.size(), const_cast<char *>(value.data())});
        auto &list = pointers.emplace_back();
        for (berval &value : row)
            list.push_back(&value);
        list.push_back(nullptr);
        LDAPMod mod{};
        mod.mod_op = LDAP_MOD_ADD | LDAP_MOD_BVALUES;
        mod.mod_type = const_cast<char *>(name.c_str());
        mods.push_back(mod);
    };
    static const std::string className = "objectClass";
    const std::vector<std::string> classes{objectClass};
    values.reserve(change.attributes.size() + 1);
    pointers.reserve(change.attributes.size() + 1);
    attribute(className, classes);
    for (const AttributeChange &one : change.attributes)
        attribute(one.name, one.after);
    std::vector<LDAPMod *> list;
    for (std::size_t i = 0; i < mods.size(); ++i) {
        mods[i].mod_vals.modv_bvals = pointers[i].data();
        list.push_back(&mods[i]);
    }
    list.push_back(nullptr);
    int id = 0;
    if (const int failed = ldap_add_ext(ld, change.object.dn.text().c_str(), list.data(), nullptr, nullptr, &id))
        die(ldap_err2string(failed));
}

double applyBare(const Job &job, const Plan &plan)
{
    LDAP *ld = connectBare(job);
    const auto started = std::chrono::steady_clock::now();
    std::size_t sent = 0, answered = 0;
    while (answered < plan.changes.size()) {
        while (sent < plan.changes.size() && sent - answered < job.window)
            sendAdd(ld, plan.changes[sent++]);
        LDAPMessage *message = nullptr;
        if (ldap_result(ld, LDAP_RES_ANY, LDAP_MSG_ONE, nullptr, &message) <= 0)
            die("the connection broke");
        int code = 0;
        ldap_parse_result(ld, message, &code, nullptr, nullptr, nullptr, nullptr, 1);
        if (code)
            die(ldap_err2string(code));
        ++answered;
    }
    const double taken = seconds(started);
    ldap_unbind_ext_s(ld, nullptr, nullptr);
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 9)
        die("bench_apply ours|ours-null|bare PORT CA-FILE USER PASSWORD-FILE CONTAINER N WINDOW");
    QFile password(QString::fromLocal8Bit(argv[5]));
    if (!password.open(QIODevice::ReadOnly))
        die("the password file cannot be read");
    const Job job{argv[1], argv[2], argv[3], argv[4], password.readAll().trimmed().toStdString(), argv[6],
                  std::uint32_t(std::stoul(argv[7])), std::uint32_t(std::stoul(argv[8]))};
    const Plan plan = planOf(job);
    const Times times =
        job.mode == "bare" ? Times{applyBare(job, plan), 0} : applyOurs(job, plan, job.mode == "ours");
    std::printf("%.4f %.4f\n", times.all, times.learning);
    return 0;
}
