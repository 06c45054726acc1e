// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include "core/settings/nearest_word.h"

#include <algorithm>
#include <charconv>

namespace dwc {

namespace {

bool looksLikeOption(std::string_view argument)
{
    return argument.size() > 1 && argument.front() == '-';
}

std::string nearestOption(std::string_view name, std::span<const OptionSpec> options)
{
    std::vector<std::string_view> names;
    for (const OptionSpec &option : options)
        names.push_back(option.name);
    return std::string(nearestWord(name, names));
}

} // namespace

Error usageError(UsageProblem problem, std::string subject, std::string detail)
{
    return {ErrorKind::WrongUsage, std::move(subject), std::move(detail), std::int64_t(problem), {}, {}};
}

Result<Arguments> Arguments::parse(std::span<const std::string> arguments,
                                   std::span<const OptionSpec> options)
{
    Arguments result;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--") {
            result.m_positionals.insert(result.m_positionals.end(), arguments.begin() + std::ptrdiff_t(i) + 1,
                                        arguments.end());
            break;
        }
        if (!looksLikeOption(argument)) {
            result.m_positionals.push_back(argument);
            continue;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const auto option = std::ranges::find(options, name, &OptionSpec::name);
        if (option == options.end())
            return tl::unexpected(
                usageError(UsageProblem::UnknownOption, name, nearestOption(name, options)));
        if (!option->takesValue && equals != std::string::npos)
            return tl::unexpected(usageError(UsageProblem::UnexpectedValue, name));
        std::string value;
        if (option->takesValue && equals != std::string::npos)
            value = argument.substr(equals + 1);
        else if (option->takesValue && i + 1 < arguments.size() && arguments[i + 1] != "--")
            value = arguments[++i];
        else if (option->takesValue)
            return tl::unexpected(usageError(UsageProblem::MissingValue, name));
        result.m_options[name].push_back(std::move(value));
    }
    return result;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(std::string(option));
    return found == m_options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(std::string(option));
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

Result<std::optional<std::int64_t>> Arguments::number(std::string_view option) const
{
    const auto all = numbers(option);
    if (!all)
        return tl::unexpected(all.error());
    return all->empty() ? std::nullopt : std::optional(all->back());
}

Result<std::vector<std::int64_t>> Arguments::numbers(std::string_view option) const
{
    std::vector<std::int64_t> numbers;
    for (const std::string &text : values(option)) {
        std::int64_t number = 0;
        const char *end = text.data() + text.size();
        const auto [stopped, error] = std::from_chars(text.data(), end, number);
        if (text.empty() || error != std::errc() || stopped != end || number < 0)
            return tl::unexpected(usageError(UsageProblem::BadValue, std::string(option), "a whole number"));
        numbers.push_back(number);
    }
    return numbers;
}

Result<void> Arguments::expectPositionals(std::span<const std::string_view> names, std::size_t atLeast) const
{
    if (m_positionals.size() < atLeast)
        return tl::unexpected(
            usageError(UsageProblem::MissingArgument, std::string(names[m_positionals.size()])));
    if (m_positionals.size() > names.size())
        return tl::unexpected(usageError(UsageProblem::ExtraArgument));
    return {};
}

} // namespace dwc
