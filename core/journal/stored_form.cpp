// SPDX-License-Identifier: Apache-2.0
#include "core/journal/stored_form.h"

#include "core/journal/cbor_writer.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

using Json = nlohmann::json;

constexpr int kForm = 1;

Json octets(std::string_view text)
{
    return Json::binary(std::vector<std::uint8_t>(text.begin(), text.end()));
}

template <class Kind>
Json octets(const Guid<Kind> &id)
{
    return Json::binary(std::vector<std::uint8_t>(id.bytes.begin(), id.bytes.end()));
}

Json octets(const std::vector<std::string> &values)
{
    Json list = Json::array();
    for (const std::string &value : values)
        list.push_back(octets(value));
    return list;
}

std::string text(const Json &json)
{
    const Json::binary_t &bytes = json.get_binary();
    return std::string(bytes.begin(), bytes.end());
}

std::vector<std::string> texts(const Json &json)
{
    std::vector<std::string> values;
    for (const Json &value : json)
        values.push_back(text(value));
    return values;
}

template <class Id>
Id id(const Json &json)
{
    const Json::binary_t &bytes = json.get_binary();
    Id value;
    if (bytes.size() != value.bytes.size())
        throw BadStoredForm("an id without 16 bytes");
    std::memcpy(value.bytes.data(), bytes.data(), bytes.size());
    return value;
}

Json objectForm(const ObjectRef &ref)
{
    return {{"guid", octets(ref.guid)}, {"dn", octets(ref.dn.text())}};
}

ObjectRef objectFrom(const Json &json)
{
    return {id<ObjectGuid>(json.at("guid")), Dn(text(json.at("dn")))};
}

template <class Kind>
void put(CborWriter &cbor, const Guid<Kind> &id)
{
    cbor.octets({reinterpret_cast<const char *>(id.bytes.data()), id.bytes.size()});
}

void put(CborWriter &cbor, const std::vector<std::string> &values)
{
    cbor.list(values.size());
    for (const std::string &value : values)
        cbor.octets(value);
}

void put(CborWriter &cbor, const AttributeChange &attribute)
{
    cbor.map(3);
    cbor.text("after");
    put(cbor, attribute.after);
    cbor.text("before");
    put(cbor, attribute.before);
    cbor.text("name");
    cbor.octets(attribute.name);
}

void put(CborWriter &cbor, const ObjectRef &ref)
{
    cbor.map(2);
    cbor.text("dn");
    cbor.octets(ref.dn.text());
    cbor.text("guid");
    put(cbor, ref.guid);
}

std::string pack(const Json &json)
{
    std::string packed;
    Json::to_cbor(json, packed);
    return packed;
}

/// Unpacks, checks the version and hands the map to `read`; what the library throws becomes BadStoredForm.
template <class Read>
auto unpack(std::string_view stored, Read &&read)
{
    try {
        const Json json = Json::from_cbor(stored);
        if (json.at("v").get<int>() > kForm)
            throw BadStoredForm("a record was written by a later version");
        return read(json);
    } catch (const Json::exception &problem) {
        throw BadStoredForm(problem.what());
    }
}

AttributeChange attributeChangeFrom(const Json &json)
{
    return {text(json.at("name")), texts(json.at("before")), texts(json.at("after"))};
}

ErrorKind errorKindFrom(const std::string &word)
{
    for (int i = 0; i <= int(ErrorKind::Internal); ++i) {
        if (codeOf(ErrorKind(i)) == word)
            return ErrorKind(i);
    }
    throw BadStoredForm("an unknown error: " + word);
}

Severity severityFrom(const std::string &word)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Guard}) {
        if (codeOf(severity) == word)
            return severity;
    }
    throw BadStoredForm("an unknown severity: " + word);
}

} // namespace

// Changes are many, so they are written straight into the form that pack() gives.
std::string storedChange(const Change &change)
{
    std::string out;
    out.reserve(1024);
    CborWriter cbor(out);
    cbor.map(9);
    cbor.text("action");
    cbor.text(nameOf(change.action));
    cbor.text("anchor");
    put(cbor, change.objectId);
    cbor.text("attributes");
    cbor.list(change.attributes.size());
    for (const AttributeChange &attribute : change.attributes)
        put(cbor, attribute);
    cbor.text("device");
    put(cbor, change.deviceId);
    cbor.text("identity");
    cbor.boolean(change.identityChange);
    cbor.text("name");
    cbor.octets(change.displayName);
    cbor.text("object");
    put(cbor, change.object);
    cbor.text("reason");
    cbor.text(nameOf(change.reason));
    cbor.text("v");
    cbor.number(kForm);
    return out;
}

Change changeFromStored(std::string_view stored)
{
    return unpack(stored, [](const Json &json) {
        Change change;
        change.action = enumFromStored(json.at("action").get<std::string>(),
                                       {Action::Disable, Action::Delete, Action::Update, Action::Create});
        change.reason =
            enumFromStored(json.at("reason").get<std::string>(),
                           {ChangeReason::CloudOnly, ChangeReason::Differs, ChangeReason::CloudDisabled,
                            ChangeReason::Gone, ChangeReason::OutOfScope, ChangeReason::Leaving});
        change.object = objectFrom(json.at("object"));
        change.deviceId = id<DeviceId>(json.at("device"));
        change.objectId = id<CloudObjectId>(json.at("anchor"));
        change.displayName = text(json.at("name"));
        change.identityChange = json.at("identity").get<bool>();
        for (const Json &attribute : json.at("attributes"))
            change.attributes.push_back(attributeChangeFrom(attribute));
        return change;
    });
}

std::string storedAttributes(const std::vector<RawAttribute> &attributes)
{
    Json list = Json::array();
    for (const RawAttribute &attribute : attributes)
        list.push_back({{"name", octets(attribute.name)}, {"values", octets(attribute.values)}});
    return pack({{"v", kForm}, {"attributes", std::move(list)}});
}

std::vector<RawAttribute> attributesFromStored(std::string_view stored)
{
    return unpack(stored, [](const Json &json) {
        std::vector<RawAttribute> attributes;
        for (const Json &attribute : json.at("attributes"))
            attributes.push_back({text(attribute.at("name")), texts(attribute.at("values"))});
        return attributes;
    });
}

std::string storedError(const Error &error)
{
    Json json{{"v", kForm},
              {"kind", codeOf(error.kind)},
              {"subject", octets(error.subject)},
              {"detail", octets(error.detail)},
              {"code", error.nativeCode},
              {"requestId", octets(error.requestId)}};
    if (error.retryAfter)
        json["retryAfter"] = error.retryAfter->count();
    return pack(json);
}

Error errorFromStored(std::string_view stored)
{
    return unpack(stored, [](const Json &json) {
        Error error;
        error.kind = errorKindFrom(json.at("kind").get<std::string>());
        error.subject = text(json.at("subject"));
        error.detail = text(json.at("detail"));
        error.nativeCode = json.at("code").get<std::int64_t>();
        error.requestId = text(json.at("requestId"));
        if (json.contains("retryAfter"))
            error.retryAfter = std::chrono::seconds(json.at("retryAfter").get<std::int64_t>());
        return error;
    });
}

std::string storedFindings(const std::vector<Finding> &findings)
{
    Json list = Json::array();
    for (const Finding &finding : findings) {
        list.push_back({{"severity", codeOf(finding.severity)},
                        {"code", codeOf(finding.code)},
                        {"subject", octets(finding.subject)},
                        {"arguments", octets(finding.arguments)}});
        if (finding.number)
            list.back()["number"] = *finding.number;
    }
    return pack({{"v", kForm}, {"findings", std::move(list)}});
}

std::vector<Finding> findingsFromStored(std::string_view stored)
{
    return unpack(stored, [](const Json &json) {
        std::vector<Finding> findings;
        for (const Json &one : json.at("findings")) {
            Finding finding;
            finding.severity = severityFrom(one.at("severity").get<std::string>());
            const std::string code = one.at("code").get<std::string>();
            const auto known = findingCodeFrom(code);
            if (!known)
                throw BadStoredForm("an unknown finding: " + code);
            finding.code = *known;
            finding.subject = text(one.at("subject"));
            finding.arguments = texts(one.at("arguments"));
            if (one.contains("number"))
                finding.number = one.at("number").get<std::int64_t>();
            findings.push_back(std::move(finding));
        }
        return findings;
    });
}

std::string storedBasis(const Basis &basis)
{
    return pack({{"v", kForm},
                 {"tenant", octets(basis.tenant)},
                 {"forest", octets(basis.forest)},
                 {"domainSid", octets(basis.domainSid.bytes())},
                 {"container", objectForm(basis.container)},
                 {"service", objectForm(basis.service)},
                 {"domainController", octets(basis.domainController)},
                 {"connectorAccount", octets(basis.connectorAccount)},
                 {"cloudReadAt", basis.cloudReadAt.ms},
                 {"directoryReadAt", basis.directoryReadAt.ms},
                 {"highestUsn", basis.highestUsn},
                 {"rules", octets(basis.rulesFingerprint)}});
}

Basis basisFromStored(std::string_view stored)
{
    return unpack(stored, [](const Json &json) {
        Basis basis;
        basis.tenant = id<TenantId>(json.at("tenant"));
        basis.forest = text(json.at("forest"));
        basis.domainSid = Sid::fromBytes(text(json.at("domainSid"))).value_or(Sid());
        basis.container = objectFrom(json.at("container"));
        basis.service = objectFrom(json.at("service"));
        basis.domainController = text(json.at("domainController"));
        basis.connectorAccount = text(json.at("connectorAccount"));
        basis.cloudReadAt = {json.at("cloudReadAt").get<std::int64_t>()};
        basis.directoryReadAt = {json.at("directoryReadAt").get<std::int64_t>()};
        basis.highestUsn = json.at("highestUsn").get<std::int64_t>();
        basis.rulesFingerprint = text(json.at("rules"));
        return basis;
    });
}

} // namespace dwc
