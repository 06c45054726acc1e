// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/retry.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace dwc {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr double kLongestHeader = 366.0 * 86'400;

} // namespace

std::optional<milliseconds> nextDelay(const RetryPolicy &policy, int tries, Retry retry,
                                      std::optional<seconds> retryAfter, double jitter)
{
    const int allowed = retry == Retry::WhenBusy ? policy.busyTries : policy.failingTries;
    if (retry == Retry::Never || tries >= allowed)
        return std::nullopt;
    if (retryAfter) {
        if (*retryAfter > policy.longestDelay)
            return std::nullopt;
        // clients that were told the same second should not come back in the same millisecond
        return milliseconds(*retryAfter) + milliseconds(std::int64_t(jitter * 250));
    }
    const double full = double(policy.firstDelay.count()) * std::exp2(tries - 1);
    const double capped = std::min(full, double(policy.longestDelay.count()));
    return milliseconds(std::int64_t(capped * (0.5 + 0.5 * jitter)));
}

std::optional<seconds> retryAfterFrom(std::string_view header, Moment now)
{
    const QString text = QString::fromLatin1(header.data(), qsizetype(header.size())).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (isNumber && std::isfinite(number))
        return seconds(std::int64_t(std::ceil(std::clamp(number, 0.0, kLongestHeader))));
    const auto date = momentFromHttpDate(header);
    if (!date)
        return std::nullopt;
    const double left = std::ceil(double(date->ms - now.ms) / 1000);
    return seconds(std::int64_t(std::clamp(left, 0.0, kLongestHeader)));
}

std::optional<Moment> momentFromHttpDate(std::string_view header)
{
    const QString text = QString::fromLatin1(header.data(), qsizetype(header.size())).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return Moment{date.toMSecsSinceEpoch()};
}

bool waitFor(milliseconds delay, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, delay, [] { return false; });
    return !stop.stop_requested();
}

} // namespace dwc
