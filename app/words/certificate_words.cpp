// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_words.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/directory/tls_fault.h"

namespace dwc {

ErrorWords wordsOfCertificate(const Error &e)
{
    const std::string host = printable(e.subject);
    const std::string words = inBrackets(e.detail);
    switch (CertificateFault(e.nativeCode)) {
    case CertificateFault::UnknownAuthority:
        return {
            text("The certificate of %1 comes from an authority that is not trusted%2.", {host, words}),
            text("Put the authority's certificate (PEM) into a file and name it in directory.caFile of the "
                 "profile.")};
    case CertificateFault::OtherName:
        return {text("The certificate of %1 was made for another name%2.", {host, words}),
                text("Write the name that stands in the certificate into directory.servers of the profile.")};
    case CertificateFault::Expired:
        return {text("The certificate of %1 has expired%2.", {host, words}),
                text("Renew it on the server. If it should still be good, check this machine's clock.")};
    case CertificateFault::NotYetValid:
        return {text("The certificate of %1 is not valid yet%2.", {host, words}),
                text("Check the clocks of this machine and of the server.")};
    case CertificateFault::Other: break;
    }
    return {text("The certificate of %1 is not trusted%2.", {host, words}),
            text("Check the certificate's names, dates and authority; an authority of your own is named in "
                 "caFile of "
                 "the profile (cloud.caFile for the cloud, directory.caFile for the directory).")};
}

} // namespace dwc
