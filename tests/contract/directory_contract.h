// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/directory_stage.h"

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwc::contract {

/// What every Directory must do, whatever is behind it. Each test empties the container first.
class DirectoryContract : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryContract(DirectoryStage &stage) : m_stage(stage) {}

private Q_SLOTS:
    void initTestCase();
    void init();

    void identifiesDomainAccountAndContainer();
    void readsBackEveryAttributeThatWasWritten();
    void tellsWhoCreatedAnObject();
    void readsObjectsByGuidAndByName();
    void readsMoreDevicesThanOnePage();
    void readsManyObjectsAtOnceInOrder();

    void answersEveryRequestOnce();
    void goesOnAfterABadRequest();
    void refusesASecondObjectOfTheSameName();
    void refusesAnAddWithoutAMandatoryAttribute();
    void refusesValuesOutOfRange_data();
    void refusesValuesOutOfRange();
    void refusesSeveralValuesForASingleValuedAttribute();
    void refusesAnAttributeThatTheSchemaLacks();
    void writesNothingOfAModifyWithOneBadPart();
    void seesThatAnOldValueHasChanged();
    void seesThatAValueToAddIsThere();
    void seesThatAValueToDeleteIsMissing();
    void clearsAnAbsentAttributeWithReplace();
    void refusesToClearAMandatoryAttribute();
    void tellsThatAnObjectIsGone();
    void mayNotTouchWhatOthersCreated();
    void leavesOtherObjectsAlone();

    void sendsNothingAfterAStop();
    void stopsAndStaysUsable();
    void readsNothingAfterAStop();

    void findsPeopleBySid();
    void findsPeopleByImmutableId();
    void tellsPrivilegedPeople();
    void tellsWhoIsNotInTheForest();

private:
    struct Answers
    {
        Result<void> whole;
        std::vector<std::optional<Result<void>>> each;
        std::size_t count = 0;
    };

    WriteRequest createOf(DeviceId id, std::string_view name = "device") const;
    static DeviceId deviceId(unsigned number);
    static std::string keyOf(DeviceId id);
    Answers write(Directory &directory, const std::vector<WriteRequest> &requests, std::uint32_t window = 16);
    Result<void> writeOne(const WriteRequest &request);
    std::optional<DirectoryObject> read(const ObjectRef &ref);
    ObjectRef created(DeviceId id);
    std::shared_ptr<const DirectorySnapshot> snapshot();
    ObjectRef refOf(DeviceId id) const;

    DirectoryStage &m_stage;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Directory> m_other;
    DirectoryIdentity m_identity;
};

} // namespace dwc::contract
