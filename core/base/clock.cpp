// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <chrono>
#include <cstdio>

namespace dwc {

namespace {

constexpr std::int64_t kSecondsFrom1601To1970 = 11'644'473'600;

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size())
        return std::nullopt;
    int value = 0;
    for (char c : text.substr(from, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

constexpr std::int64_t kYear10000 = 253'402'300'800'000; ///< its beginning, milliseconds since 1970

std::optional<Moment> fromParts(int year, int month, int day, int hour, int minute, int second, int ms)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const Moment moment{((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + ms};
    // the leap second of the last day belongs to a year that neither notation can write
    return moment.ms < kYear10000 ? std::optional(moment) : std::nullopt;
}

} // namespace

std::string toIso(Moment moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(moment.ms)};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(time - day)};
    char text[48];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                                     int(clock.minutes().count()), int(clock.seconds().count()));
    return std::string(text, std::size_t(length));
}

std::optional<Moment> momentFromIso(std::string_view text)
{
    if (text.size() < 20 || text.size() > 28 || text.back() != 'Z')
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    int ms = 0;
    if (text.size() > 20) {
        const std::string_view fraction = text.substr(20, text.size() - 21);
        if (text[19] != '.' || fraction.empty() || !digits(fraction, 0, fraction.size()))
            return std::nullopt;
        for (std::size_t i = 0; i < 3; ++i)
            ms = ms * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    }
    return fromParts(*year, *month, *day, *hour, *minute, *second, ms);
}

std::int64_t toFileTime(Moment moment)
{
    return (moment.ms + kSecondsFrom1601To1970 * 1000) * 10'000;
}

std::optional<Moment> momentFromGeneralizedTime(std::string_view text)
{
    if (text.size() < 15 || text.back() != 'Z')
        return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 4, 2), day = digits(text, 6, 2);
    const auto hour = digits(text, 8, 2), minute = digits(text, 10, 2), second = digits(text, 12, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    return fromParts(*year, *month, *day, *hour, *minute, *second, 0);
}

Moment SystemClock::now() const
{
    using namespace std::chrono;
    return Moment{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace dwc
