// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/selection.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace emulator {

namespace {

QStringList literals(const QString &list)
{
    QStringList found;
    static const QRegularExpression literal(QStringLiteral("'((?:[^']|'')*)'|(true|false)"));
    for (auto i = literal.globalMatch(list); i.hasNext();) {
        const auto match = i.next();
        found << (match.hasCaptured(2) && !match.captured(2).isEmpty() ? match.captured(2)
                                                                       : match.captured(1).replace(QStringLiteral("''"), QStringLiteral("'")));
    }
    return found;
}

std::optional<DeviceTest> simpleFilter(const QString &text)
{
    static const QRegularExpression equals(QStringLiteral("^(\\w+) eq ('(?:[^']|'')*'|true|false)$"));
    static const QRegularExpression among(QStringLiteral("^(\\w+) in ?\\((.*)\\)$"));
    static const QRegularExpression starts(QStringLiteral("^startsWith\\((\\w+), ?('(?:[^']|'')*')\\)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    auto match = equals.match(text);
    if (!match.hasMatch())
        match = among.match(text);
    const bool prefix = !match.hasMatch();
    if (prefix)
        match = starts.match(text);
    const int property = indexOfProperty(kDeviceProperties, match.captured(1).toStdString());
    const QStringList values = literals(match.captured(2));
    if (!match.hasMatch() || property < 0 || values.isEmpty() || values.size() > 15)
        return std::nullopt;
    return [property, values, prefix](const Device &device) {
        QString raw = QString::fromStdString(device.properties[std::size_t(property)]);
        if (raw.startsWith(QLatin1Char('"')))
            raw = raw.mid(1, raw.size() - 2);
        return std::ranges::any_of(values, [&](const QString &value) {
            return prefix ? raw.startsWith(value, Qt::CaseInsensitive) : raw.compare(value, Qt::CaseInsensitive) == 0;
        });
    };
}

} // namespace

std::optional<std::vector<int>> selected(std::span<const std::string_view> known, const std::string &select,
                                         std::size_t byDefault)
{
    std::vector<int> selection;
    if (select.empty()) {
        for (std::size_t i = 0; i < byDefault; ++i)
            selection.push_back(int(i));
        return selection;
    }
    for (const QString &name : QString::fromStdString(select).split(QLatin1Char(','))) {
        const int number = indexOfProperty(known, name.trimmed().toStdString());
        if (number < 0)
            return std::nullopt;
        selection.push_back(number);
    }
    return selection;
}

void appendProperties(std::string &out, std::span<const std::string_view> names, std::span<const RawJson> values,
                      const std::vector<int> &selection)
{
    bool first = out.empty() || out.back() == '{';
    for (const int number : selection) {
        if (!first)
            out += ',';
        first = false;
        out += '"';
        out += names[std::size_t(number)];
        out += "\":";
        out += values[std::size_t(number)];
    }
}

std::optional<DeviceTest> deviceFilter(const std::string &filter)
{
    const QString text = QString::fromStdString(filter).trimmed();
    for (const bool all : {true, false}) {
        const QStringList parts = text.split(all ? QStringLiteral(" and ") : QStringLiteral(" or "));
        if (parts.size() == 1)
            continue;
        std::vector<DeviceTest> tests;
        for (const QString &part : parts) {
            auto test = simpleFilter(part.trimmed());
            if (!test)
                return std::nullopt;
            tests.push_back(std::move(*test));
        }
        return [tests, all](const Device &device) {
            const auto holds = [&](const DeviceTest &test) { return test(device); };
            return all ? std::ranges::all_of(tests, holds) : std::ranges::any_of(tests, holds);
        };
    }
    return simpleFilter(text);
}

std::optional<std::vector<std::string>> idFilter(const std::string &filter)
{
    static const QRegularExpression form(QStringLiteral("^id (?:eq ('[^']*')|in ?\\((.*)\\))$"));
    const auto match = form.match(QString::fromStdString(filter).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    std::vector<std::string> ids;
    for (const QString &id : literals(match.captured(1) + match.captured(2)))
        ids.push_back(id.toStdString());
    return ids.size() > 15 ? std::nullopt : std::optional(ids);
}

} // namespace emulator
