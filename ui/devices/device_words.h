// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/report/report_words.h"
#include "ui/devices/device_table.h"

#include <QString>

namespace dwc {

QString wordOf(TrustType joinType);
QString wordOf(Tell tell);
/// Why a row is as it is, in a few words; for an update how many values differ.
QString reasonWords(const DeviceRecord &record);
QString reasonWords(RowReason reason);
/// "2 hours ago", "yesterday", beyond a week the date.
QString agoWords(Moment moment, Moment now);
/// The whole of it, in the time of this machine.
QString wholeTime(Moment moment);
/// A foreign text of a system, in people's words where the core has none.
QString systemWords(const std::string &foreign);

} // namespace dwc
