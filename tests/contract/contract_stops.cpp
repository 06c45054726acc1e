// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_checks.h"
#include "tests/contract/directory_contract.h"

namespace dwc::contract {

void DirectoryContract::sendsNothingAfterAStop()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<WriteRequest> requests{createOf(deviceId(1))};
    std::size_t answers = 0;
    const auto done = m_directory->write(requests, {}, stop.get_token(),
                                         [&](std::size_t, const Result<void> &) { ++answers; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Stopped);
    QCOMPARE(answers, 0u);
    QCOMPARE(snapshot()->size(), 0u);
}

void DirectoryContract::stopsAndStaysUsable()
{
    std::stop_source stop;
    std::vector<WriteRequest> requests;
    for (unsigned i = 0; i < 400; ++i)
        requests.push_back(createOf(deviceId(i)));
    std::uint32_t written = 0;
    const auto done =
        m_directory->write(requests, {}, stop.get_token(), [&](std::size_t, const Result<void> &answer) {
            written += answer.has_value();
            if (written == 20)
                stop.request_stop();
        });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Stopped);
    QVERIFY(written >= 20 && written < 20 + 16 + 1);
    QCOMPARE(snapshot()->size(), written); // what was sent was waited for
}

void DirectoryContract::readsNothingAfterAStop()
{
    std::stop_source stop;
    stop.request_stop();
    const auto devices = m_directory->readDevices(m_identity.container, stop.get_token(), {});
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ErrorKind::Stopped);
    constexpr std::string_view kNames[] = {"cn"};
    const ObjectRef refs[] = {m_identity.container};
    const auto objects = m_directory->readObjects(refs, kNames, stop.get_token());
    QVERIFY(!objects);
    QCOMPARE(objects.error().kind, ErrorKind::Stopped);
    QVERIFY(snapshot());
}

} // namespace dwc::contract
