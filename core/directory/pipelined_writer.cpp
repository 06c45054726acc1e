// SPDX-License-Identifier: Apache-2.0
#include "core/directory/pipelined_writer.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <vector>

namespace dwc {

namespace {

using namespace std::chrono_literals;
using Timer = std::chrono::steady_clock;

constexpr auto kWritePoll = 200ms;
constexpr auto kWaitAfterStop = 1s;
constexpr auto kWriteSilence = 150s;
constexpr auto kFirstBackOff = 100ms;
constexpr auto kLongestBackOff = 5s;
constexpr unsigned kBusyTries = 10;

/// A request in libldap's form; points into the request.
class EncodedChanges
{
public:
    explicit EncodedChanges(const WriteRequest &request)
    {
        m_values.reserve(request.changes.size());
        m_mods.reserve(request.changes.size());
        for (const Modification &change : request.changes)
            add(change, request.kind == WriteRequest::Kind::Add);
        for (LDAPMod &mod : m_mods)
            m_list.push_back(&mod);
        m_list.push_back(nullptr);
    }
    LDAPMod **list() { return m_list.data(); }

private:
    struct Values
    {
        std::vector<berval> values;
        std::vector<berval *> list;
    };

    static int operationOf(Modification::Kind kind)
    {
        switch (kind) {
        case Modification::Kind::Add: return LDAP_MOD_ADD;
        case Modification::Kind::Delete: return LDAP_MOD_DELETE;
        case Modification::Kind::Replace: break;
        }
        return LDAP_MOD_REPLACE;
    }

    void add(const Modification &change, bool inAdd)
    {
        Values &values = m_values.emplace_back();
        values.values.reserve(change.values.size());
        for (const std::string &value : change.values) {
            values.values.push_back({value.size(), const_cast<char *>(value.data())});
            values.list.push_back(&values.values.back());
        }
        values.list.push_back(nullptr);
        LDAPMod mod{};
        mod.mod_op = (inAdd ? 0 : operationOf(change.kind)) | LDAP_MOD_BVALUES;
        mod.mod_type = const_cast<char *>(change.attribute.c_str());
        mod.mod_bvalues = change.values.empty() ? nullptr : values.list.data();
        m_mods.push_back(mod);
    }

    std::vector<Values> m_values;
    std::vector<LDAPMod> m_mods;
    std::vector<LDAPMod *> m_list;
};

LdapOperation operationOf(WriteRequest::Kind kind)
{
    switch (kind) {
    case WriteRequest::Kind::Add: return LdapOperation::Add;
    case WriteRequest::Kind::Delete: return LdapOperation::Delete;
    case WriteRequest::Kind::Modify: break;
    }
    return LdapOperation::Modify;
}

/// An add needs the name; everything else goes by identity.
std::string targetOf(const WriteRequest &request, const ServerDialect &dialect)
{
    return request.kind == WriteRequest::Kind::Add ? request.object.dn.text()
                                                   : dialect.addressOf(request.object);
}

bool writesDescriptor(const WriteRequest &request)
{
    return std::ranges::any_of(request.changes, [](const Modification &change) {
        return equalsWithoutCase(change.attribute, "nTSecurityDescriptor");
    });
}

int sendOne(const LdapSession &session, const WriteRequest &request, int &id)
{
    LDAP *ld = session.handle();
    const std::string target = targetOf(request, session.dialect());
    if (request.kind == WriteRequest::Kind::Delete)
        return ldap_delete_ext(ld, target.c_str(), nullptr, nullptr, &id);
    EncodedChanges changes(request);
    if (request.kind == WriteRequest::Kind::Add)
        return ldap_add_ext(ld, target.c_str(), changes.list(), nullptr, nullptr, &id);
    // LDAP_SERVER_SD_FLAGS_OID with DACL_SECURITY_INFORMATION, MS-ADTS 3.1.1.3.4.1.11
    char daclOnly[] = "\x30\x03\x02\x01\x04";
    LDAPControl control{const_cast<char *>("1.2.840.113556.1.4.801"), {5, daclOnly}, 1};
    LDAPControl *controls[] = {writesDescriptor(request) ? &control : nullptr, nullptr};
    return ldap_modify_ext(ld, target.c_str(), changes.list(), controls, nullptr, &id);
}

class PipelinedWriter
{
public:
    PipelinedWriter(LdapSession &session, std::span<const WriteRequest> requests, const WriteOptions &options,
                    const WriteAnswered &answered)
        : m_session(session), m_requests(requests), m_answered(answered),
          m_window(std::max(options.window, 1u)), m_busyTries(requests.size())
    {
        for (std::size_t i = 0; i < requests.size(); ++i)
            m_waiting.push_back(i);
    }

    Result<void> run(const std::stop_token &stop)
    {
        m_heard = Timer::now();
        while (!m_waiting.empty() || !m_outstanding.empty()) {
            if (stop.stop_requested())
                return finishSent();
            if (const auto sent = fill(); !sent)
                return sent;
            if (const auto taken = takeNext(nextWait()); !taken)
                return taken;
            if (!m_outstanding.empty() && Timer::now() - m_heard > kWriteSilence)
                return fail(ErrorKind::ConnectionLost, m_session.host(), "no answer to a write");
        }
        return {};
    }

private:
    Result<void> fill()
    {
        while (!m_waiting.empty() && m_outstanding.size() < m_window && Timer::now() >= m_notBefore) {
            const std::size_t number = m_waiting.front();
            int id = 0;
            const int code = sendOne(m_session, m_requests[number], id);
            if (code == LDAP_SUCCESS) {
                m_outstanding[id] = number;
                m_heard = m_outstanding.size() == 1 ? Timer::now() : m_heard;
            } else if (code == LDAP_BUSY) {
                return {}; // the network takes no more yet: libldap is still sending the one before
            } else if (const auto refused = notSent(number, code); !refused) {
                return refused;
            }
            m_waiting.pop_front();
        }
        return {};
    }

    /// What cannot even be encoded is this request's fault and nobody else's.
    Result<void> notSent(std::size_t number, int code)
    {
        if (code != LDAP_ENCODING_ERROR && code != LDAP_PARAM_ERROR)
            return fail(m_session.ownError(operationOf(m_requests[number].kind), m_session.host()));
        Error error =
            classify(operationOf(m_requests[number].kind), code, {}, m_requests[number].object.dn.text());
        error.kind = ErrorKind::Refused;
        m_answered(number, fail(std::move(error)));
        return {};
    }

    Timer::time_point nextWait() const
    {
        const auto poll = Timer::now() + kWritePoll;
        const bool mustHold = !m_waiting.empty() && m_notBefore > Timer::now();
        return mustHold ? std::min(poll, m_notBefore) : poll;
    }

    Result<void> takeNext(Timer::time_point until)
    {
        const auto message = m_session.receiveUntil(LDAP_RES_ANY, until);
        if (!message)
            return tl::unexpected(message.error());
        if (!*message)
            return {};
        m_heard = Timer::now();
        const auto found = m_outstanding.find(ldap_msgid(message->get()));
        if (found == m_outstanding.end())
            return {}; // the answer to something given up earlier
        auto result = m_session.resultOf(message->get());
        if (!result)
            return tl::unexpected(result.error());
        const std::size_t number = found->second;
        m_outstanding.erase(found);
        settle(number, std::move(*result));
        return {};
    }

    void settle(std::size_t number, LdapResult result)
    {
        if (result.code == LDAP_SUCCESS) {
            m_backOff = kFirstBackOff;
            m_answered(number, {});
            return;
        }
        if (result.code == LDAP_BUSY && !m_stopped && ++m_busyTries[number] < kBusyTries) {
            slowDown();
            m_waiting.push_back(number);
            return;
        }
        const WriteRequest &request = m_requests[number];
        m_answered(number, fail(classify(operationOf(request.kind), result.code, std::move(result.diagnostic),
                                         request.object.dn.text())));
    }

    /// Several busy answers of one moment count once.
    void slowDown()
    {
        if (Timer::now() < m_notBefore)
            return;
        m_window = std::max(m_window / 2, 1u);
        m_notBefore = Timer::now() + m_backOff;
        m_backOff = std::min<std::chrono::milliseconds>(m_backOff * 2, kLongestBackOff);
    }

    Result<void> finishSent()
    {
        m_stopped = true;
        const auto deadline = Timer::now() + kWaitAfterStop;
        while (!m_outstanding.empty() && Timer::now() < deadline) {
            if (const auto taken = takeNext(std::min(deadline, Timer::now() + kWritePoll)); !taken)
                return taken;
        }
        return fail(ErrorKind::Stopped, m_session.host());
    }

    LdapSession &m_session;
    std::span<const WriteRequest> m_requests;
    const WriteAnswered &m_answered;
    std::uint32_t m_window;
    std::vector<unsigned> m_busyTries;
    std::deque<std::size_t> m_waiting;
    std::unordered_map<int, std::size_t> m_outstanding; ///< message id: number of the request
    Timer::time_point m_notBefore{};
    Timer::time_point m_heard{};
    std::chrono::milliseconds m_backOff = kFirstBackOff;
    bool m_stopped = false;
};

} // namespace

Result<void> writePipelined(LdapSession &session, std::span<const WriteRequest> requests,
                            const WriteOptions &options, const std::stop_token &stop,
                            const WriteAnswered &answered)
{
    return PipelinedWriter(session, requests, options, answered).run(stop);
}

} // namespace dwc
