// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_words.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/cloud/client_assertion.h"
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

ErrorWords wordsOfKey(const Error &e)
{
    const std::string file = printable(e.subject, 512);
    const std::string words = inBrackets(e.detail);
    switch (KeyFault(e.nativeCode)) {
    case KeyFault::NoCertificate:
        return {
            text("%1 holds no certificate in PEM form%2.", {file, words}),
            text("Name the app registration's certificate in cloud.signIn.certificateFile of the profile.")};
    case KeyFault::NoKey:
        return {
            text("%1 holds no private key in PEM form%2.", {file, words}),
            text("Name the file with the certificate's private key in cloud.signIn.keyFile of the profile. A "
                 "certificate alone, as it is uploaded to the app registration, is not enough.")};
    case KeyFault::WrongPassphrase:
        return {text("The private key in %1 is encrypted, and the passphrase for it is missing or wrong.",
                     {file}),
                text("Give the passphrase again: dwctl secret set key-passphrase."),
                text("Give the passphrase again, where the key is named.")};
    case KeyFault::Ended:
        return {text("The certificate in %1 ended on %2.", {file, printable(e.detail, 64)}),
                text("Make a new certificate, add it to the app registration, and name it and its key in "
                     "cloud.signIn.certificateFile and cloud.signIn.keyFile of the profile.")};
    case KeyFault::NotRsa:
        return {text("The private key in %1 is no RSA key.", {file}),
                text("Microsoft Entra ID takes certificates with RSA keys: make one of 2048 bits or more.")};
    case KeyFault::NotItsKey:
        return {text("The private key in %1 belongs to another certificate.", {file}),
                text("Name certificate and key of one pair in cloud.signIn.certificateFile and "
                     "cloud.signIn.keyFile of the profile.")};
    }
    return {text("The certificate or key in %1 cannot be used%2.", {file, words}),
            text("Check cloud.signIn.certificateFile and cloud.signIn.keyFile in the profile.")};
}

} // namespace dwc
