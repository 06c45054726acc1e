// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/usage_problem.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

Error usageError(UsageProblem problem, std::string subject = {}, std::string detail = {});

struct OptionSpec
{
    std::string_view name; ///< with its dashes
    bool takesValue = false;
};

/// A command's own arguments, taken apart.
class Arguments
{
public:
    /// `--name value`, `--name=value`, and `--` before positionals that begin with a dash. WrongUsage
    /// otherwise.
    static Result<Arguments> parse(std::span<const std::string> arguments,
                                   std::span<const OptionSpec> options);

    bool has(std::string_view option) const { return m_options.contains(std::string(option)); }
    /// The last value given.
    std::optional<std::string> value(std::string_view option) const;
    /// All values, in order.
    std::vector<std::string> values(std::string_view option) const;
    /// A whole number from 0 up; WrongUsage when it is none.
    Result<std::optional<std::int64_t>> number(std::string_view option) const;
    /// All values, in order, each such a number.
    Result<std::vector<std::int64_t>> numbers(std::string_view option) const;
    const std::vector<std::string> &positionals() const { return m_positionals; }
    /// WrongUsage when there are fewer positionals than `atLeast`, or more than names; the names are the
    /// synopsis'.
    Result<void> expectPositionals(std::span<const std::string_view> names, std::size_t atLeast) const;

private:
    std::map<std::string, std::vector<std::string>> m_options;
    std::vector<std::string> m_positionals;
};

} // namespace dwc
