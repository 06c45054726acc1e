// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/run_checks.h"

#include "core/readiness/cloud_facts.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/machine_facts.h"

#include <mutex>
#include <thread>

namespace dwc {

namespace {

class Runner
{
public:
    Runner(std::span<const Check *const> wanted, const CheckDone &done)
        : m_wanted(wanted), m_done(done), m_results(wanted.size())
    {
    }

    /// Those that read facts of this kind, in their order.
    template <class Facts>
    void run(Facts &facts, const std::stop_token &stop)
    {
        using Function = CheckResult (*)(Facts &);
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            const Function *function = std::get_if<Function>(&m_wanted[i]->run);
            if (!function)
                continue;
            const CheckResult result = stop.stop_requested()
                                           ? unknownFor(Error{ErrorKind::Stopped, "", "", 0, "", {}})
                                           : (*function)(facts);
            const std::lock_guard lock(m_mutex);
            m_results[i] = result;
            if (m_done)
                m_done(*m_wanted[i], result);
        }
    }

    std::vector<CheckResult> take() { return std::move(m_results); }

private:
    std::span<const Check *const> m_wanted;
    const CheckDone &m_done;
    std::mutex m_mutex;
    std::vector<CheckResult> m_results;
};

} // namespace

std::vector<CheckResult> runChecks(std::span<const Check *const> wanted, const Profile &profile,
                                   const KnownHere &known, const CheckPorts &ports, std::stop_token stop,
                                   const CheckDone &done)
{
    Runner runner(wanted, done);
    MachineFacts machine(profile, ports.secrets);
    runner.run(machine, stop);
    DirectoryFacts directory(profile, ports.directory, known, ports.clock, stop);
    CloudFacts cloud(profile, ports.cloud, ports.clock, stop);
    {
        const std::jthread beside([&] { runner.run(directory, stop); });
        runner.run(cloud, stop);
    }
    return runner.take();
}

} // namespace dwc
