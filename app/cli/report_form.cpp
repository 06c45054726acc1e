// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_form.h"

#include "app/cli/exit_codes.h"
#include "app/words/text.h"

#include <utility>

namespace dwc {

Result<Form> formOf(const Arguments &arguments, const Context &context)
{
    constexpr std::pair<std::string_view, Form> kForms[] = {{kCsvOption.name, Form::Csv},
                                                            {kExcelOption.name, Form::Csv},
                                                            {kJsonLinesOption.name, Form::JsonLines},
                                                            {kHtmlOption.name, Form::Html},
                                                            {kLdifOption.name, Form::Ldif}};
    Form form = context.out.isJson() ? Form::Json : Form::Text;
    std::string asked = "--json";
    for (const auto &[option, wanted] : kForms) {
        if (!arguments.has(option))
            continue;
        if (form != Form::Text && form != wanted)
            return tl::unexpected(usageError(UsageProblem::ConflictingOptions, asked, std::string(option)));
        form = wanted;
        asked = option;
    }
    return form;
}

CsvForm csvFormOf(const Arguments &arguments, const Context &context)
{
    if (context.out.toTerminal())
        return CsvForm::Terminal;
    return arguments.has(kExcelOption.name) ? CsvForm::Excel : CsvForm::Plain;
}

ReportSink standardOutput(const Context &context)
{
    return [&out = context.out](std::string_view piece) -> Result<void> {
        if (!out.write(piece))
            return fail(ErrorKind::Storage, text("standard output"));
        return {};
    };
}

ExitCode exitCodeOf(const Context &context, const Result<void> &written)
{
    return written ? ExitCode::Done : context.fail(written.error());
}

} // namespace dwc
