// SPDX-License-Identifier: Apache-2.0
// The page of a plan file on standard output: what `plan --html` prints of that plan. For tests that compare
// pages.
#include "app/words/report_text.h"
#include "core/plan/plan_json.h"
#include "core/report/html_pages.h"

#include <cstdio>
#include <fstream>
#include <iterator>

int main(int count, char *values[])
{
    std::ifstream file(count == 2 ? values[1] : "");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto plan = dwc::planFromJson(text);
    if (!plan) {
        std::fprintf(stderr, "no plan: %s %s\n", plan.error().subject.c_str(), plan.error().detail.c_str());
        return 1;
    }
    const auto written =
        dwc::writePlanPage(*plan, dwc::reportText(), [](std::string_view piece) -> dwc::Result<void> {
            std::fwrite(piece.data(), 1, piece.size(), stdout);
            return {};
        });
    return written ? 0 : 1;
}
