// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"

#include "app/words/check_text.h"
#include "app/words/text.h"

namespace dwc {

namespace {

class SharedCheckWords final : public CheckWords
{
public:
    std::string question(const Check &check) const override { return text(check.question); }
    std::string why(const Check &check) const override { return text(check.why); }
    std::string word(CheckState state) const override { return wordOf(state); }
    std::string title(CheckArea area) const override { return titleOf(area); }
    WordedCheck worded(const Check &check, const CheckResult &result) const override
    {
        return dwc::worded(check, result, Program::Window);
    }
};

} // namespace

const CheckWords &checkWords()
{
    static const SharedCheckWords kWords;
    return kWords;
}

} // namespace dwc
