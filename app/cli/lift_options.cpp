// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lift_options.h"

#include "app/words/text.h"

#include <algorithm>

namespace dwc {

namespace {

struct NumberedLift
{
    const char *option;
    std::array<FindingCode, 2> codes;
};

constexpr std::array<NumberedLift, 4> kNumberedLifts{{
    {"--allow-deletes", {FindingCode::TooManyDeletes, FindingCode::TooManyDeletesToday}},
    {"--allow-disables", {FindingCode::TooManyDisables, FindingCode::TooManyCloudDisables}},
    {"--allow-identity-changes", {FindingCode::TooManyIdentityChanges, FindingCode::TooManyIdentityChanges}},
    {"--allow-shrink", {FindingCode::SourceShrunk, FindingCode::SourceShrunk}},
}};

/// The guards of the file that one given number names.
Result<std::vector<Lift>> liftsOfNumber(const NumberedLift &known, std::int64_t number, const Plan &file)
{
    std::vector<Lift> lifts;
    for (const FindingCode code : known.codes) {
        const Lift lift{code, number};
        if (guardNamedBy(lift, file))
            lifts.push_back(lift);
    }
    if (lifts.empty())
        return tl::unexpected(usageError(UsageProblem::BadValue, known.option,
                                         text("exactly the number that a guard of the file states")));
    return lifts;
}

} // namespace

bool hasLift(const Arguments &arguments)
{
    return std::ranges::any_of(kLiftOptions,
                               [&](const OptionSpec &option) { return arguments.has(option.name); });
}

Result<std::vector<Lift>> liftsOf(const Arguments &arguments, const Plan &file)
{
    std::vector<Lift> lifts;
    for (const NumberedLift &known : kNumberedLifts) {
        const auto numbers = arguments.numbers(known.option);
        if (!numbers)
            return tl::unexpected(numbers.error());
        for (const std::int64_t number : *numbers) {
            const auto named = liftsOfNumber(known, number, file);
            if (!named)
                return named;
            lifts.insert(lifts.end(), named->begin(), named->end());
        }
    }
    for (const std::string &given : arguments.values("--allow")) {
        const auto code = findingCodeFrom(given);
        if (!code || !guardNamedBy({*code, std::nullopt}, file))
            return tl::unexpected(
                usageError(UsageProblem::BadValue, "--allow",
                           text("the code of a guard that the file states, and that can be lifted")));
        lifts.push_back({*code, std::nullopt});
    }
    return lifts;
}

} // namespace dwc
