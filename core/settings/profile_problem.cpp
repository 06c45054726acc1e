// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_problem.h"

namespace dwc {

std::string_view codeOf(ProfileFault fault)
{
    switch (fault) {
    case ProfileFault::None: return "none";
    case ProfileFault::NotJson: return "notJson";
    case ProfileFault::TooLarge: return "tooLarge";
    case ProfileFault::TooDeep: return "tooDeep";
    case ProfileFault::TooManyKeys: return "tooManyKeys";
    case ProfileFault::UnknownKey: return "unknownKey";
    case ProfileFault::RepeatedKey: return "repeatedKey";
    case ProfileFault::MissingKey: return "missingKey";
    case ProfileFault::WrongType: return "wrongType";
    case ProfileFault::NotAllowedWord: return "notAllowedWord";
    case ProfileFault::OutOfRange: return "outOfRange";
    case ProfileFault::NotAGuid: return "notAGuid";
    case ProfileFault::NotAnOrigin: return "notAnOrigin";
    case ProfileFault::NotAHost: return "notAHost";
    case ProfileFault::NotAnAccount: return "notAnAccount";
    case ProfileFault::NotAPath: return "notAPath";
    case ProfileFault::NotADuration: return "notADuration";
    case ProfileFault::NotADate: return "notADate";
    case ProfileFault::NotAName: return "notAName";
    case ProfileFault::WrongPair: return "wrongPair";
    case ProfileFault::OnlyWith: return "onlyWith";
    case ProfileFault::NeededWith: return "neededWith";
    case ProfileFault::UnreadableFile: return "unreadableFile";
    case ProfileFault::NoCertificate: return "noCertificate";
    case ProfileFault::WritableByOthers: return "writableByOthers";
    }
    return "none";
}

} // namespace dwc
