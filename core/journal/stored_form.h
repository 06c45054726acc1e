// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/directory/directory.h"
#include "core/plan/plan.h"
#include "core/sqlite/prepared.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Values as the journal stores them: CBOR (RFC 8949) maps with `v`, the version of the form, 1 now. Enums are their
/// words, ids their 16 bytes, and every text that came from outside is a byte string, since nobody promised that it
/// is UTF-8. Readers skip members they do not know; a later `v`, or a missing member, throws BadStoredForm.
std::string storedChange(const Change &change);
Change changeFromStored(std::string_view stored);

std::string storedAttributes(const std::vector<RawAttribute> &attributes);
std::vector<RawAttribute> attributesFromStored(std::string_view stored);

std::string storedError(const Error &error);
Error errorFromStored(std::string_view stored);

std::string storedFindings(const std::vector<Finding> &findings);
std::vector<Finding> findingsFromStored(std::string_view stored);

std::string storedBasis(const Basis &basis);
Basis basisFromStored(std::string_view stored);

/// The enum value that nameOf() gives that word for; BadStoredForm for any other.
template <class Enum>
Enum enumFromStored(std::string_view word, std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        if (nameOf(value) == word)
            return value;
    }
    throw BadStoredForm("an unknown word: " + std::string(word));
}

} // namespace dwc
