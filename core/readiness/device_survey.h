// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/model/security_descriptor.h"
#include "core/readiness/check.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dwc {

class DirectoryFacts;

/// An object and who may do what with it.
struct GuardedObject
{
    DirectoryObject object;
    std::optional<SecurityDescriptor> descriptor; ///< nothing when it may not be read
};

/// How far a look at every device went.
struct DevicesSeen
{
    std::size_t count = 0;
    bool isWhole = true;              ///< false: the time for it was over
    bool hasMoreKinds = false;        ///< of permission lists than are told apart: the rest was not judged
    std::optional<std::size_t> about; ///< of how many, roughly, when it is not whole and the server tells
};

/// Devices with the very same list and standing: what is computed for one holds for all of them.
struct AlikeDevices
{
    std::optional<SecurityDescriptor> descriptor; ///< nothing when it may not be read
    bool isOurs = false;
    std::size_t count = 0;
    std::vector<std::string> examples; ///< DNs of the first few
};

/// Somebody else's devices, by their owner.
struct DeviceWriter
{
    std::size_t count = 0;
    std::string newest;  ///< whenCreated, GeneralizedTime
    std::string example; ///< DN of the newest
};

/// Every device with a cloud anchor, summed up in little memory however many there are: permissions repeat.
struct DeviceSurvey
{
    static constexpr std::size_t kExamples = 5;
    /// More kinds of lists, or owners, than this are not told apart.
    static constexpr std::size_t kMostKinds = 10'000;

    DevicesSeen seen;
    std::vector<AlikeDevices> alike;
    std::map<std::string, DeviceWriter> writers; ///< by SID; "?" for an owner that may not be read

    std::size_t ours() const;
};

/// Devices made of late, by those who made them; in little memory, too.
struct YoungDevices
{
    DevicesSeen seen;
    std::map<std::string, DeviceWriter> writers; ///< somebody else's, by SID; "?" for an owner not readable
};

Result<DeviceSurvey> surveyDevices(DirectoryFacts &facts);
Result<YoungDevices> lookAtYoungDevices(DirectoryFacts &facts, Moment since);

/// "1,234 devices were looked at": the evidence of how far a look went.
Sentence sentenceOf(const DevicesSeen &seen);

} // namespace dwc
