// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>

namespace dwc {

/// A failure for a person: what it is about and why, and what to do.
struct ErrorWords
{
    std::string message;
    std::string advice;
    std::string inWindow = {}; ///< the advice in the words of the window, where `advice` names dwctl's ways
};

// Each kind of failure that has kinds of its own, in a file of its own.
ErrorWords wordsOfUsage(const Error &error);       ///< by UsageProblem
ErrorWords wordsOfProfile(const Error &error);     ///< by ProfileFault
ErrorWords wordsOfSignIn(const Error &error);      ///< by AADSTS number
ErrorWords wordsOfBind(const Error &error);        ///< by the number behind "data"
ErrorWords wordsOfCertificate(const Error &error); ///< by CertificateFault
ErrorWords wordsOfKey(const Error &error);         ///< by KeyFault

/// The server's own words in brackets, when there are any.
std::string inBrackets(const std::string &foreign);

} // namespace dwc
