// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_codes.h"
#include "core/report/csv.h"
#include "core/report/report_stream.h"

#include <cstdint>

namespace dwc {

/// What a command's result looks like on standard output.
enum class Form : std::uint8_t { Text, Json, JsonLines, Csv, Html, Ldif };

/// The options that ask for a form, beside the global --json; a command takes some of them.
constexpr OptionSpec kCsvOption{"--csv"}, kExcelOption{"--excel"}, kJsonLinesOption{"--jsonl"},
    kHtmlOption{"--html"}, kLdifOption{"--ldif"};

/// The one form asked for; Text when none was. WrongUsage when there are two. --excel alone is a CSV too.
Result<Form> formOf(const Arguments &arguments, const Context &context);

/// With --excel the form for Excel; on a terminal the one for eyes.
CsvForm csvFormOf(const Arguments &arguments, const Context &context);

/// Standard output. Storage when it takes no more.
ReportSink standardOutput(const Context &context);

/// Done, or the failure of the report.
ExitCode exitCodeOf(const Context &context, const Result<void> &written);

} // namespace dwc
