#!/bin/sh
# Puts what the signing of the macOS packages needs into a keychain of the release workflow's own.
#
# WHEREBY_CERTIFICATE: the certificate with its key, a .p12 in base64; without it nothing is done
# WHEREBY_CERTIFICATE_PASSWORD: the .p12's password
# WHEREBY_NOTARY_PROFILE: under which name to keep the next three; without it nothing is notarized
# WHEREBY_NOTARY_APPLE_ID, WHEREBY_NOTARY_TEAM, WHEREBY_NOTARY_PASSWORD: whom Apple's notary knows
set -eu
if [ -z "${WHEREBY_CERTIFICATE:-}" ]; then
    echo "no certificate is given: what is built will not be signed"
    exit 0
fi
keychain=$RUNNER_TEMP/signing.keychain-db
certificate=$RUNNER_TEMP/certificate.p12
password=$(uuidgen)
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
printf %s "$WHEREBY_CERTIFICATE" | base64 --decode > "$certificate"
security import "$certificate" -k "$keychain" -f pkcs12 \
    -P "$WHEREBY_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
rm "$certificate"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
if [ -n "${WHEREBY_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool store-credentials "$WHEREBY_NOTARY_PROFILE" \
        --apple-id "$WHEREBY_NOTARY_APPLE_ID" --team-id "$WHEREBY_NOTARY_TEAM" \
        --password "$WHEREBY_NOTARY_PASSWORD"
fi
