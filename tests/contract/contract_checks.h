// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"

#include <QTest>
#include <string>

namespace dwc::contract {

inline std::string describe(const Error &error)
{
    return std::string(codeOf(error.kind)) + " " + std::to_string(error.nativeCode) + " " + error.subject +
           ": " + error.detail;
}

template <class T>
std::string describe(const Result<T> &result)
{
    return result ? "ok" : describe(result.error());
}

inline Modification set(std::string name, std::vector<std::string> values)
{
    return {Modification::Kind::Add, std::move(name), std::move(values)};
}

inline Modification replace(std::string name, std::vector<std::string> values)
{
    return {Modification::Kind::Replace, std::move(name), std::move(values)};
}

inline Modification remove(std::string name, std::vector<std::string> values)
{
    return {Modification::Kind::Delete, std::move(name), std::move(values)};
}

inline WriteRequest modifyOf(const ObjectRef &ref, std::vector<Modification> changes)
{
    return {WriteRequest::Kind::Modify, ref, std::move(changes)};
}

} // namespace dwc::contract

#define VERIFY_OK(result) QVERIFY2((result).has_value(), (result) ? "" : describe((result).error()).c_str())
#define VERIFY_REFUSED(result, expected, code)                                                               \
    do {                                                                                                     \
        const auto &answer_ = (result);                                                                      \
        QVERIFY2(!answer_ && answer_.error().kind == (expected), describe(answer_).c_str());                 \
        QVERIFY2(answer_.error().nativeCode == (code), describe(answer_).c_str());                           \
    } while (false)
