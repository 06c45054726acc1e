// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/plan_text.h"

#include "app/words/finding_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/model/flow_attribute.h"
#include "core/model/id_text.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::size_t kNamesPerReason = 10; ///< skipped devices named without --verbose

constexpr std::string_view kRed = "31", kGreen = "32", kYellow = "33", kBold = "1", kDim = "2";

class Writer
{
public:
    Writer(const TextStyle &style, const TextSink &out) : m_style(style), m_out(out) {}

    void line(std::string_view text = {}) const
    {
        m_out(text);
        m_out("\n");
    }
    std::string paint(std::string_view colour, std::string_view text) const
    {
        if (!m_style.colour)
            return std::string(text);
        return "\033[" + std::string(colour) + 'm' + std::string(text) + "\033[0m";
    }
    const TextStyle &style() const { return m_style; }

private:
    const TextStyle &m_style;
    const TextSink &m_out;
};

std::string nameAndId(const std::string &name, const std::string &id)
{
    return name.empty() ? id : printable(name, 60) + "  " + id;
}

std::string_view signOf(Action action)
{
    switch (action) {
    case Action::Create: return "+";
    case Action::Update: return "~";
    case Action::Disable: return "-";
    case Action::Delete: return "x";
    }
    return "?";
}

std::string_view colourOf(Action action)
{
    switch (action) {
    case Action::Create: return kGreen;
    case Action::Update: return kYellow;
    case Action::Disable:
    case Action::Delete: return kRed;
    }
    return kDim;
}

std::string padded(std::string_view name)
{
    std::string text(name);
    text.resize(std::max<std::size_t>(text.size() + 1, 26), ' ');
    return text;
}

void writeAttribute(const Writer &writer, const AttributeChange &attribute)
{
    const auto known = flowAttributeFromName(attribute.name);
    const std::string label = "      " + padded(printable(attribute.name));
    if (known && traitsOf(*known).multiValued) {
        const std::unordered_set<std::string_view> before(attribute.before.begin(), attribute.before.end());
        const std::unordered_set<std::string_view> after(attribute.after.begin(), attribute.after.end());
        for (const std::string &value : attribute.before) {
            if (!after.contains(value))
                writer.line(label + writer.paint(kRed, "- " + valueText(attribute.name, value)));
        }
        for (const std::string &value : attribute.after) {
            if (!before.contains(value))
                writer.line(label + writer.paint(kGreen, "+ " + valueText(attribute.name, value)));
        }
        return;
    }
    const auto shown = [&](const std::vector<std::string> &values) {
        return values.empty() ? text("(none)") : valueText(attribute.name, values.front());
    };
    writer.line(label + writer.paint(kRed, shown(attribute.before)) + " -> " +
                writer.paint(kGreen, shown(attribute.after)));
}

void writeChange(const Writer &writer, const Change &change)
{
    std::string head = "  " + writer.paint(colourOf(change.action), signOf(change.action)) + ' ' +
                       nameAndId(change.displayName, change.deviceId.text());
    if (change.action != Action::Create && change.reason != ChangeReason::Differs)
        head += writer.paint(kDim, "  " + sentenceOf(change.reason));
    if (change.identityChange)
        head += "  " + writer.paint(kBold, text("identity change"));
    writer.line(head);
    const bool brief = change.action == Action::Create || change.action == Action::Delete;
    if (brief && !writer.style().verbose)
        return;
    for (const AttributeChange &attribute : change.attributes)
        writeAttribute(writer, attribute);
}

void writeSkipped(const Writer &writer, const std::vector<SkippedDevice> &skipped)
{
    std::map<SkipReason, std::vector<const SkippedDevice *>> byReason;
    for (const SkippedDevice &device : skipped)
        byReason[device.reason].push_back(&device);
    for (const auto &[reason, devices] : byReason) {
        const std::string kind = isConflict(reason) ? text("Conflict") : text("Skipped");
        writer.line(text(devices.size() == 1 ? "%1, one device: %3" : "%1, %2 devices: %3",
                         {kind, std::to_string(devices.size()), sentenceOf(reason)}));
        std::size_t named = 0;
        for (const SkippedDevice *device : devices) {
            if (!writer.style().verbose && named++ == kNamesPerReason) {
                writer.line("    " + text("and %1 more (--verbose names them)",
                                          {std::to_string(devices.size() - kNamesPerReason)}));
                break;
            }
            const std::string id =
                device->deviceId.isNil() ? device->objectId.text() : device->deviceId.text();
            writer.line("    " + nameAndId(device->displayName, id));
        }
    }
    if (!skipped.empty())
        writer.line();
}

} // namespace

std::string valueText(std::string_view attribute, std::string_view octets)
{
    const auto known = flowAttributeFromName(attribute);
    auto id = known ? idTextOf(traitsOf(*known).syntax, octets) : std::nullopt;
    return id ? std::move(*id) : printable(octets);
}

std::string totalLine(const Totals &t)
{
    if (t.changes() == 0)
        return text(t.unchanged == 1 ? "Nothing to do: one object is as the cloud has it."
                                     : "Nothing to do: %1 objects are as the cloud has them.",
                    {std::to_string(t.unchanged)});
    return text("%1 to create, %2 to update, %3 to disable, %4 to delete; %5 unchanged.",
                {std::to_string(t.create), std::to_string(t.update), std::to_string(t.disable),
                 std::to_string(t.remove), std::to_string(t.unchanged)});
}

void writeFindings(const std::vector<Finding> &findings, const TextStyle &style, const TextSink &out)
{
    const Writer writer(style, out);
    for (const Finding &finding : findings) {
        const std::string_view colour = finding.severity == Severity::Guard     ? kRed
                                        : finding.severity == Severity::Warning ? kYellow
                                                                                : kDim;
        const std::string label = finding.severity == Severity::Guard     ? text("Guard")
                                  : finding.severity == Severity::Warning ? text("Warning")
                                                                          : text("Note");
        writer.line(writer.paint(colour, label) + ": " + messageOf(finding));
        if (const std::string advice = adviceOf(finding);
            !advice.empty() && finding.severity != Severity::Note)
            writer.line("    " + advice);
    }
    if (!findings.empty())
        writer.line();
}

void writePlan(const Plan &plan, const TextStyle &style, const TextSink &out)
{
    const Writer writer(style, out);
    writer.line(text("From tenant %1 to %2 on %3",
                     {plan.basis.tenant.text(), printable(plan.basis.container.dn.text()),
                      printable(plan.basis.domainController)}));
    writer.line();
    for (const Change &change : plan.changes)
        writeChange(writer, change);
    if (!plan.changes.empty())
        writer.line();
    writeSkipped(writer, plan.skipped);
    writeFindings(plan.findings, style, out);
    const Totals &t = plan.totals;
    writer.line(writer.paint(kBold, totalLine(t)));
    if (t.skipped + t.conflict + t.outOfScope + t.held + t.foreign + t.adfs > 0) {
        writer.line(
            text("Beside them: %1 skipped, %2 in conflict, %3 out of scope, %4 held, %5 of another writer, "
                 "%6 of AD FS.",
                 {std::to_string(t.skipped), std::to_string(t.conflict), std::to_string(t.outOfScope),
                  std::to_string(t.held), std::to_string(t.foreign), std::to_string(t.adfs)}));
    }
    if (t.identityChanges)
        writer.line(text("%1 of the changes touch an identity (owner, users or keys).",
                         {std::to_string(t.identityChanges)}));
}

} // namespace dwc
