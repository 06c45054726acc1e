// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwc::contract {

/// Where servers that keep the contract differ in numbers. Windows' documented results are the defaults.
struct Dialect
{
    int outOfRange = 19;      ///< constraintViolation (MS-ADTS 3.1.1.5.1.2)
    int severalInSingle = 19; ///< constraintViolation, in a modify
    int badSyntax = 21;       ///< invalidAttributeSyntax
};

struct Person
{
    std::string name;
    Sid sid;
    ObjectGuid guid;
    std::string consistencyGuid; ///< 16 octets, or empty
    bool privileged = false;
};

/// A directory to try the port on: an empty device container, and two accounts.
class DirectoryStage
{
public:
    virtual ~DirectoryStage() = default;
    virtual std::unique_ptr<Directory> connector() = 0;   ///< may create, and write what it created
    virtual std::unique_ptr<Directory> otherWriter() = 0; ///< may do everything with every device
    virtual Sid connectorSid() = 0;
    virtual Sid otherWriterSid() = 0;
    virtual std::vector<Person> people() = 0;
    virtual Dialect dialect() = 0;
};

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
