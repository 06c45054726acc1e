// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"

#include <memory>
#include <string>
#include <vector>

namespace dwc::contract {

/// Where servers that keep the contract differ in numbers. Windows' documented results are the defaults.
struct Dialect
{
    int outOfRange = 19;       ///< constraintViolation (MS-ADTS 3.1.1.5.1.2)
    int severalInSingle = 19;  ///< constraintViolation, in a modify
    int badSyntax = 21;        ///< invalidAttributeSyntax
    int unknownAttribute = 16; ///< noSuchAttribute, for one that the schema lacks
    /// A single-valued attribute that somebody filled meanwhile: whether the answer can be told from a bad
    /// value's.
    bool tellsFilled = true;
    bool checksRanges = true; ///< rangeLower and rangeUpper of the schema are held by the server
};

struct Person
{
    std::string name;
    Sid sid;
    ObjectGuid guid;
    std::string consistencyGuid; ///< 16 octets, or empty
    bool privileged = false;
};

/// A directory to try the port on: an empty device container, and two accounts.
class DirectoryStage
{
public:
    virtual ~DirectoryStage() = default;
    virtual std::unique_ptr<Directory> connector() = 0;   ///< may create, and write what it created
    virtual std::unique_ptr<Directory> otherWriter() = 0; ///< may do everything with every device
    virtual Sid connectorSid() = 0;
    virtual Sid otherWriterSid() = 0;
    virtual std::vector<Person> people() = 0;
    virtual Dialect dialect() = 0;
};

} // namespace dwc::contract
