// SPDX-License-Identifier: Apache-2.0
#include "core/journal/stored_form.h"
#include "tests/core/journal/sample_changes.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace dwc;

namespace {

std::string packed(const nlohmann::json &json)
{
    std::string text;
    nlohmann::json::to_cbor(json, text);
    return text;
}

nlohmann::json unpacked(const std::string &stored)
{
    return nlohmann::json::from_cbor(stored);
}

} // namespace

class TestStoredForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryWordOfEveryChange()
    {
        for (const Action action : {Action::Disable, Action::Delete, Action::Update, Action::Create}) {
            for (const ChangeReason reason :
                 {ChangeReason::CloudOnly, ChangeReason::Differs, ChangeReason::CloudDisabled, ChangeReason::Gone,
                  ChangeReason::OutOfScope, ChangeReason::Leaving}) {
                Change change = sampleUpdate(3, kHostileText);
                change.action = action;
                change.reason = reason;
                change.object.dn = Dn(kHostileText);
                change.identityChange = true;
                change.attributes.push_back({"altSecurityIdentities", {kHostileText, ""}, {}});
                QVERIFY(changeFromStored(storedChange(change)) == change);
            }
        }
    }

    void writesTheShortestFormWithSortedNames()
    {
        for (const std::size_t size : {0, 1, 23, 24, 255, 256, 65'535, 65'536}) {
            Change change = sampleUpdate(3, std::string(size, 'x'));
            change.attributes.push_back({"name", std::vector<std::string>(size % 300, "v"), {}});
            const std::string stored = storedChange(change);
            QVERIFY(packed(unpacked(stored)) == stored);
        }
    }

    void keepsEveryKindOfError()
    {
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            Error error{ErrorKind(kind), kHostileText, "words", -5, "id", std::nullopt};
            QVERIFY(errorFromStored(storedError(error)) == error);
            error.retryAfter = std::chrono::seconds(9);
            QVERIFY(errorFromStored(storedError(error)) == error);
        }
    }

    void keepsABasisToTheMillisecond()
    {
        QVERIFY(basisFromStored(storedBasis(sampleStart().basis)) == sampleStart().basis);
        QVERIFY(basisFromStored(storedBasis(Basis())) == Basis());
    }

    void skipsMembersThatALaterReleaseAdds()
    {
        const Change change = sampleCreate(1);
        auto json = unpacked(storedChange(change));
        json["undoOf"] = 17;
        QVERIFY(changeFromStored(packed(json)) == change);
    }

    void refusesALaterFormAMissingMemberAndRubbish()
    {
        auto later = unpacked(storedChange(sampleCreate(1))), lacking = later, twisted = later;
        later["v"] = 2;
        lacking.erase("device");
        twisted["device"] = "text";
        const std::string whole = storedChange(sampleCreate(1));
        for (const std::string &bad : {packed(later), packed(lacking), packed(twisted), std::string(),
                                       std::string("rubbish"), whole.substr(0, whole.size() - 3), whole + "x"})
            QVERIFY_THROWS_EXCEPTION(BadStoredForm, changeFromStored(bad));
    }
};

QTEST_APPLESS_MAIN(TestStoredForm)
#include "tst_stored_form.moc"
