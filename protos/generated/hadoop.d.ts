import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace hadoop. */
export namespace hadoop {

    /**
     * Properties of a RpcRequestHeader.
     * @deprecated Use hadoop.RpcRequestHeader.$Properties instead.
     */
    interface IRpcRequestHeader extends hadoop.RpcRequestHeader.$Properties {
    }

    /** Represents a RpcRequestHeader. */
    class RpcRequestHeader {

        /**
         * Constructs a new RpcRequestHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RpcRequestHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RpcRequestHeader rpcKind. */
        rpcKind: number;

        /** RpcRequestHeader rpcOp. */
        rpcOp: number;

        /** RpcRequestHeader callId. */
        callId: number;

        /** RpcRequestHeader clientId. */
        clientId: Uint8Array;

        /** RpcRequestHeader retryCount. */
        retryCount: number;

        /**
         * Creates a new RpcRequestHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RpcRequestHeader instance
         */
        static create(properties: hadoop.RpcRequestHeader.$Shape): hadoop.RpcRequestHeader & hadoop.RpcRequestHeader.$Shape;
        static create(properties?: hadoop.RpcRequestHeader.$Properties): hadoop.RpcRequestHeader;

        /**
         * Encodes the specified RpcRequestHeader message. Does not implicitly {@link hadoop.RpcRequestHeader.verify|verify} messages.
         * @param message RpcRequestHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RpcRequestHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RpcRequestHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RpcRequestHeader & hadoop.RpcRequestHeader.$Shape} RpcRequestHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RpcRequestHeader & hadoop.RpcRequestHeader.$Shape;

        /**
         * Gets the type url for RpcRequestHeader
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RpcRequestHeader {

        /** Properties of a RpcRequestHeader. */
        interface $Properties {

            /** RpcRequestHeader rpcKind */
            rpcKind?: (number|null);

            /** RpcRequestHeader rpcOp */
            rpcOp?: (number|null);

            /** RpcRequestHeader callId */
            callId: number;

            /** RpcRequestHeader clientId */
            clientId: Uint8Array;

            /** RpcRequestHeader retryCount */
            retryCount?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RpcRequestHeader. */
        type $Shape = hadoop.RpcRequestHeader.$Properties;
    }

    /**
     * Properties of a RpcResponseHeader.
     * @deprecated Use hadoop.RpcResponseHeader.$Properties instead.
     */
    interface IRpcResponseHeader extends hadoop.RpcResponseHeader.$Properties {
    }

    /** Represents a RpcResponseHeader. */
    class RpcResponseHeader {

        /**
         * Constructs a new RpcResponseHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RpcResponseHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RpcResponseHeader callId. */
        callId: number;

        /** RpcResponseHeader status. */
        status: hadoop.RpcResponseHeader.Status;

        /** RpcResponseHeader serverIpcVersion. */
        serverIpcVersion: number;

        /** RpcResponseHeader exceptionClassName. */
        exceptionClassName: string;

        /** RpcResponseHeader errorMessage. */
        errorMessage: string;

        /** RpcResponseHeader errorDetail. */
        errorDetail: number;

        /** RpcResponseHeader clientId. */
        clientId: Uint8Array;

        /** RpcResponseHeader retryCount. */
        retryCount: number;

        /**
         * Creates a new RpcResponseHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RpcResponseHeader instance
         */
        static create(properties: hadoop.RpcResponseHeader.$Shape): hadoop.RpcResponseHeader & hadoop.RpcResponseHeader.$Shape;
        static create(properties?: hadoop.RpcResponseHeader.$Properties): hadoop.RpcResponseHeader;

        /**
         * Encodes the specified RpcResponseHeader message. Does not implicitly {@link hadoop.RpcResponseHeader.verify|verify} messages.
         * @param message RpcResponseHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RpcResponseHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RpcResponseHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RpcResponseHeader & hadoop.RpcResponseHeader.$Shape} RpcResponseHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RpcResponseHeader & hadoop.RpcResponseHeader.$Shape;

        /**
         * Gets the type url for RpcResponseHeader
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RpcResponseHeader {

        /** Properties of a RpcResponseHeader. */
        interface $Properties {

            /** RpcResponseHeader callId */
            callId: number;

            /** RpcResponseHeader status */
            status: hadoop.RpcResponseHeader.Status;

            /** RpcResponseHeader serverIpcVersion */
            serverIpcVersion?: (number|null);

            /** RpcResponseHeader exceptionClassName */
            exceptionClassName?: (string|null);

            /** RpcResponseHeader errorMessage */
            errorMessage?: (string|null);

            /** RpcResponseHeader errorDetail */
            errorDetail?: (number|null);

            /** RpcResponseHeader clientId */
            clientId?: (Uint8Array|null);

            /** RpcResponseHeader retryCount */
            retryCount?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RpcResponseHeader. */
        type $Shape = hadoop.RpcResponseHeader.$Properties;

        /** Status enum. */
        enum Status {

            /** SUCCESS value */
            SUCCESS = 0,

            /** ERROR value */
            ERROR = 1,

            /** FATAL value */
            FATAL = 2
        }
    }

    /**
     * Properties of a RpcSasl.
     * @deprecated Use hadoop.RpcSasl.$Properties instead.
     */
    interface IRpcSasl extends hadoop.RpcSasl.$Properties {
    }

    /** Represents a RpcSasl. */
    class RpcSasl {

        /**
         * Constructs a new RpcSasl.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RpcSasl.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RpcSasl version. */
        version: number;

        /** RpcSasl state. */
        state: hadoop.RpcSasl.State;

        /** RpcSasl token. */
        token: Uint8Array;

        /** RpcSasl auths. */
        auths: hadoop.RpcSasl.Auth.$Properties[];

        /**
         * Creates a new RpcSasl instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RpcSasl instance
         */
        static create(properties: hadoop.RpcSasl.$Shape): hadoop.RpcSasl & hadoop.RpcSasl.$Shape;
        static create(properties?: hadoop.RpcSasl.$Properties): hadoop.RpcSasl;

        /**
         * Encodes the specified RpcSasl message. Does not implicitly {@link hadoop.RpcSasl.verify|verify} messages.
         * @param message RpcSasl message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RpcSasl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RpcSasl message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RpcSasl & hadoop.RpcSasl.$Shape} RpcSasl
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RpcSasl & hadoop.RpcSasl.$Shape;

        /**
         * Gets the type url for RpcSasl
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RpcSasl {

        /** Properties of a RpcSasl. */
        interface $Properties {

            /** RpcSasl version */
            version?: (number|null);

            /** RpcSasl state */
            state: hadoop.RpcSasl.State;

            /** RpcSasl token */
            token?: (Uint8Array|null);

            /** RpcSasl auths */
            auths?: (hadoop.RpcSasl.Auth.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RpcSasl. */
        type $Shape = hadoop.RpcSasl.$Properties;

        /** State enum. */
        enum State {

            /** SUCCESS value */
            SUCCESS = 0,

            /** NEGOTIATE value */
            NEGOTIATE = 1,

            /** INITIATE value */
            INITIATE = 2,

            /** CHALLENGE value */
            CHALLENGE = 3,

            /** RESPONSE value */
            RESPONSE = 4,

            /** WRAP value */
            WRAP = 5
        }

        /**
         * Properties of an Auth.
         * @deprecated Use hadoop.RpcSasl.Auth.$Properties instead.
         */
        interface IAuth extends hadoop.RpcSasl.Auth.$Properties {
        }

        /** Represents an Auth. */
        class Auth {

            /**
             * Constructs a new Auth.
             * @param [properties] Properties to set
             */
            constructor(properties?: hadoop.RpcSasl.Auth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Auth method. */
            method: string;

            /** Auth mechanism. */
            mechanism: string;

            /** Auth protocol. */
            protocol: string;

            /** Auth serverId. */
            serverId: string;

            /** Auth challenge. */
            challenge: Uint8Array;

            /**
             * Creates a new Auth instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Auth instance
             */
            static create(properties: hadoop.RpcSasl.Auth.$Shape): hadoop.RpcSasl.Auth & hadoop.RpcSasl.Auth.$Shape;
            static create(properties?: hadoop.RpcSasl.Auth.$Properties): hadoop.RpcSasl.Auth;

            /**
             * Encodes the specified Auth message. Does not implicitly {@link hadoop.RpcSasl.Auth.verify|verify} messages.
             * @param message Auth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hadoop.RpcSasl.Auth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Auth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hadoop.RpcSasl.Auth & hadoop.RpcSasl.Auth.$Shape} Auth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RpcSasl.Auth & hadoop.RpcSasl.Auth.$Shape;

            /**
             * Gets the type url for Auth
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Auth {

            /** Properties of an Auth. */
            interface $Properties {

                /** Auth method */
                method: string;

                /** Auth mechanism */
                mechanism: string;

                /** Auth protocol */
                protocol?: (string|null);

                /** Auth serverId */
                serverId?: (string|null);

                /** Auth challenge */
                challenge?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Auth. */
            type $Shape = hadoop.RpcSasl.Auth.$Properties;
        }
    }

    /**
     * Properties of a UserInformation.
     * @deprecated Use hadoop.UserInformation.$Properties instead.
     */
    interface IUserInformation extends hadoop.UserInformation.$Properties {
    }

    /** Represents a UserInformation. */
    class UserInformation {

        /**
         * Constructs a new UserInformation.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.UserInformation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserInformation effectiveUser. */
        effectiveUser: string;

        /** UserInformation realUser. */
        realUser: string;

        /**
         * Creates a new UserInformation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserInformation instance
         */
        static create(properties: hadoop.UserInformation.$Shape): hadoop.UserInformation & hadoop.UserInformation.$Shape;
        static create(properties?: hadoop.UserInformation.$Properties): hadoop.UserInformation;

        /**
         * Encodes the specified UserInformation message. Does not implicitly {@link hadoop.UserInformation.verify|verify} messages.
         * @param message UserInformation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.UserInformation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserInformation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.UserInformation & hadoop.UserInformation.$Shape} UserInformation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.UserInformation & hadoop.UserInformation.$Shape;

        /**
         * Gets the type url for UserInformation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace UserInformation {

        /** Properties of a UserInformation. */
        interface $Properties {

            /** UserInformation effectiveUser */
            effectiveUser?: (string|null);

            /** UserInformation realUser */
            realUser?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserInformation. */
        type $Shape = hadoop.UserInformation.$Properties;
    }

    /**
     * Properties of an IpcConnectionContext.
     * @deprecated Use hadoop.IpcConnectionContext.$Properties instead.
     */
    interface IIpcConnectionContext extends hadoop.IpcConnectionContext.$Properties {
    }

    /** Represents an IpcConnectionContext. */
    class IpcConnectionContext {

        /**
         * Constructs a new IpcConnectionContext.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.IpcConnectionContext.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** IpcConnectionContext userInfo. */
        userInfo?: (hadoop.UserInformation.$Properties|null);

        /** IpcConnectionContext protocol. */
        protocol: string;

        /**
         * Creates a new IpcConnectionContext instance using the specified properties.
         * @param [properties] Properties to set
         * @returns IpcConnectionContext instance
         */
        static create(properties: hadoop.IpcConnectionContext.$Shape): hadoop.IpcConnectionContext & hadoop.IpcConnectionContext.$Shape;
        static create(properties?: hadoop.IpcConnectionContext.$Properties): hadoop.IpcConnectionContext;

        /**
         * Encodes the specified IpcConnectionContext message. Does not implicitly {@link hadoop.IpcConnectionContext.verify|verify} messages.
         * @param message IpcConnectionContext message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.IpcConnectionContext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an IpcConnectionContext message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.IpcConnectionContext & hadoop.IpcConnectionContext.$Shape} IpcConnectionContext
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.IpcConnectionContext & hadoop.IpcConnectionContext.$Shape;

        /**
         * Gets the type url for IpcConnectionContext
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace IpcConnectionContext {

        /** Properties of an IpcConnectionContext. */
        interface $Properties {

            /** IpcConnectionContext userInfo */
            userInfo?: (hadoop.UserInformation.$Properties|null);

            /** IpcConnectionContext protocol */
            protocol?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an IpcConnectionContext. */
        type $Shape = hadoop.IpcConnectionContext.$Properties;
    }

    /**
     * Properties of a RequestHeader.
     * @deprecated Use hadoop.RequestHeader.$Properties instead.
     */
    interface IRequestHeader extends hadoop.RequestHeader.$Properties {
    }

    /** Represents a RequestHeader. */
    class RequestHeader {

        /**
         * Constructs a new RequestHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RequestHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RequestHeader methodName. */
        methodName: string;

        /** RequestHeader protocolName. */
        protocolName: string;

        /** RequestHeader protocolVersion. */
        protocolVersion: (number|Long);

        /**
         * Creates a new RequestHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RequestHeader instance
         */
        static create(properties: hadoop.RequestHeader.$Shape): hadoop.RequestHeader & hadoop.RequestHeader.$Shape;
        static create(properties?: hadoop.RequestHeader.$Properties): hadoop.RequestHeader;

        /**
         * Encodes the specified RequestHeader message. Does not implicitly {@link hadoop.RequestHeader.verify|verify} messages.
         * @param message RequestHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RequestHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RequestHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RequestHeader & hadoop.RequestHeader.$Shape} RequestHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RequestHeader & hadoop.RequestHeader.$Shape;

        /**
         * Gets the type url for RequestHeader
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RequestHeader {

        /** Properties of a RequestHeader. */
        interface $Properties {

            /** RequestHeader methodName */
            methodName: string;

            /** RequestHeader protocolName */
            protocolName: string;

            /** RequestHeader protocolVersion */
            protocolVersion: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RequestHeader. */
        type $Shape = hadoop.RequestHeader.$Properties;
    }

    /**
     * Properties of a Token.
     * @deprecated Use hadoop.Token.$Properties instead.
     */
    interface IToken extends hadoop.Token.$Properties {
    }

    /** Represents a Token. */
    class Token {

        /**
         * Constructs a new Token.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.Token.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Token identifier. */
        identifier: Uint8Array;

        /** Token password. */
        password: Uint8Array;

        /** Token kind. */
        kind: string;

        /** Token service. */
        service: string;

        /**
         * Creates a new Token instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Token instance
         */
        static create(properties: hadoop.Token.$Shape): hadoop.Token & hadoop.Token.$Shape;
        static create(properties?: hadoop.Token.$Properties): hadoop.Token;

        /**
         * Encodes the specified Token message. Does not implicitly {@link hadoop.Token.verify|verify} messages.
         * @param message Token message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.Token.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Token message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.Token & hadoop.Token.$Shape} Token
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.Token & hadoop.Token.$Shape;

        /**
         * Gets the type url for Token
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Token {

        /** Properties of a Token. */
        interface $Properties {

            /** Token identifier */
            identifier: Uint8Array;

            /** Token password */
            password: Uint8Array;

            /** Token kind */
            kind: string;

            /** Token service */
            service: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Token. */
        type $Shape = hadoop.Token.$Properties;
    }

    /**
     * Properties of a CredentialsKV.
     * @deprecated Use hadoop.CredentialsKV.$Properties instead.
     */
    interface ICredentialsKV extends hadoop.CredentialsKV.$Properties {
    }

    /** Represents a CredentialsKV. */
    class CredentialsKV {

        /**
         * Constructs a new CredentialsKV.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.CredentialsKV.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CredentialsKV alias. */
        alias: string;

        /** CredentialsKV token. */
        token?: (hadoop.Token.$Properties|null);

        /** CredentialsKV secret. */
        secret: Uint8Array;

        /**
         * Creates a new CredentialsKV instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CredentialsKV instance
         */
        static create(properties: hadoop.CredentialsKV.$Shape): hadoop.CredentialsKV & hadoop.CredentialsKV.$Shape;
        static create(properties?: hadoop.CredentialsKV.$Properties): hadoop.CredentialsKV;

        /**
         * Encodes the specified CredentialsKV message. Does not implicitly {@link hadoop.CredentialsKV.verify|verify} messages.
         * @param message CredentialsKV message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.CredentialsKV.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CredentialsKV message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.CredentialsKV & hadoop.CredentialsKV.$Shape} CredentialsKV
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.CredentialsKV & hadoop.CredentialsKV.$Shape;

        /**
         * Gets the type url for CredentialsKV
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CredentialsKV {

        /** Properties of a CredentialsKV. */
        interface $Properties {

            /** CredentialsKV alias */
            alias: string;

            /** CredentialsKV token */
            token?: (hadoop.Token.$Properties|null);

            /** CredentialsKV secret */
            secret?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CredentialsKV. */
        type $Shape = hadoop.CredentialsKV.$Properties;
    }

    /**
     * Properties of a Credentials.
     * @deprecated Use hadoop.Credentials.$Properties instead.
     */
    interface ICredentials extends hadoop.Credentials.$Properties {
    }

    /** Represents a Credentials. */
    class Credentials {

        /**
         * Constructs a new Credentials.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.Credentials.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Credentials tokens. */
        tokens: hadoop.CredentialsKV.$Properties[];

        /** Credentials secrets. */
        secrets: hadoop.CredentialsKV.$Properties[];

        /**
         * Creates a new Credentials instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Credentials instance
         */
        static create(properties: hadoop.Credentials.$Shape): hadoop.Credentials & hadoop.Credentials.$Shape;
        static create(properties?: hadoop.Credentials.$Properties): hadoop.Credentials;

        /**
         * Encodes the specified Credentials message. Does not implicitly {@link hadoop.Credentials.verify|verify} messages.
         * @param message Credentials message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.Credentials.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Credentials message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.Credentials & hadoop.Credentials.$Shape} Credentials
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.Credentials & hadoop.Credentials.$Shape;

        /**
         * Gets the type url for Credentials
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Credentials {

        /** Properties of a Credentials. */
        interface $Properties {

            /** Credentials tokens */
            tokens?: (hadoop.CredentialsKV.$Properties[]|null);

            /** Credentials secrets */
            secrets?: (hadoop.CredentialsKV.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Credentials. */
        type $Shape = hadoop.Credentials.$Properties;
    }

    /**
     * Properties of an ApplicationId.
     * @deprecated Use hadoop.ApplicationId.$Properties instead.
     */
    interface IApplicationId extends hadoop.ApplicationId.$Properties {
    }

    /** Represents an ApplicationId. */
    class ApplicationId {

        /**
         * Constructs a new ApplicationId.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ApplicationId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ApplicationId id. */
        id: number;

        /** ApplicationId clusterTimestamp. */
        clusterTimestamp: (number|Long);

        /**
         * Creates a new ApplicationId instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ApplicationId instance
         */
        static create(properties: hadoop.ApplicationId.$Shape): hadoop.ApplicationId & hadoop.ApplicationId.$Shape;
        static create(properties?: hadoop.ApplicationId.$Properties): hadoop.ApplicationId;

        /**
         * Encodes the specified ApplicationId message. Does not implicitly {@link hadoop.ApplicationId.verify|verify} messages.
         * @param message ApplicationId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ApplicationId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ApplicationId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ApplicationId & hadoop.ApplicationId.$Shape} ApplicationId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ApplicationId & hadoop.ApplicationId.$Shape;

        /**
         * Gets the type url for ApplicationId
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ApplicationId {

        /** Properties of an ApplicationId. */
        interface $Properties {

            /** ApplicationId id */
            id?: (number|null);

            /** ApplicationId clusterTimestamp */
            clusterTimestamp?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ApplicationId. */
        type $Shape = hadoop.ApplicationId.$Properties;
    }

    /**
     * Properties of an ApplicationAttemptId.
     * @deprecated Use hadoop.ApplicationAttemptId.$Properties instead.
     */
    interface IApplicationAttemptId extends hadoop.ApplicationAttemptId.$Properties {
    }

    /** Represents an ApplicationAttemptId. */
    class ApplicationAttemptId {

        /**
         * Constructs a new ApplicationAttemptId.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ApplicationAttemptId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ApplicationAttemptId applicationId. */
        applicationId?: (hadoop.ApplicationId.$Properties|null);

        /** ApplicationAttemptId attemptId. */
        attemptId: number;

        /**
         * Creates a new ApplicationAttemptId instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ApplicationAttemptId instance
         */
        static create(properties: hadoop.ApplicationAttemptId.$Shape): hadoop.ApplicationAttemptId & hadoop.ApplicationAttemptId.$Shape;
        static create(properties?: hadoop.ApplicationAttemptId.$Properties): hadoop.ApplicationAttemptId;

        /**
         * Encodes the specified ApplicationAttemptId message. Does not implicitly {@link hadoop.ApplicationAttemptId.verify|verify} messages.
         * @param message ApplicationAttemptId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ApplicationAttemptId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ApplicationAttemptId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ApplicationAttemptId & hadoop.ApplicationAttemptId.$Shape} ApplicationAttemptId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ApplicationAttemptId & hadoop.ApplicationAttemptId.$Shape;

        /**
         * Gets the type url for ApplicationAttemptId
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ApplicationAttemptId {

        /** Properties of an ApplicationAttemptId. */
        interface $Properties {

            /** ApplicationAttemptId applicationId */
            applicationId?: (hadoop.ApplicationId.$Properties|null);

            /** ApplicationAttemptId attemptId */
            attemptId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ApplicationAttemptId. */
        type $Shape = hadoop.ApplicationAttemptId.$Properties;
    }

    /**
     * Properties of a ContainerId.
     * @deprecated Use hadoop.ContainerId.$Properties instead.
     */
    interface IContainerId extends hadoop.ContainerId.$Properties {
    }

    /** Represents a ContainerId. */
    class ContainerId {

        /**
         * Constructs a new ContainerId.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ContainerId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContainerId applicationId. */
        applicationId?: (hadoop.ApplicationId.$Properties|null);

        /** ContainerId applicationAttemptId. */
        applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

        /** ContainerId id. */
        id: (number|Long);

        /**
         * Creates a new ContainerId instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContainerId instance
         */
        static create(properties: hadoop.ContainerId.$Shape): hadoop.ContainerId & hadoop.ContainerId.$Shape;
        static create(properties?: hadoop.ContainerId.$Properties): hadoop.ContainerId;

        /**
         * Encodes the specified ContainerId message. Does not implicitly {@link hadoop.ContainerId.verify|verify} messages.
         * @param message ContainerId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ContainerId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContainerId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ContainerId & hadoop.ContainerId.$Shape} ContainerId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ContainerId & hadoop.ContainerId.$Shape;

        /**
         * Gets the type url for ContainerId
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ContainerId {

        /** Properties of a ContainerId. */
        interface $Properties {

            /** ContainerId applicationId */
            applicationId?: (hadoop.ApplicationId.$Properties|null);

            /** ContainerId applicationAttemptId */
            applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

            /** ContainerId id */
            id?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContainerId. */
        type $Shape = hadoop.ContainerId.$Properties;
    }

    /**
     * Properties of a StringString.
     * @deprecated Use hadoop.StringString.$Properties instead.
     */
    interface IStringString extends hadoop.StringString.$Properties {
    }

    /** Represents a StringString. */
    class StringString {

        /**
         * Constructs a new StringString.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StringString.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StringString key. */
        key: string;

        /** StringString value. */
        value: string;

        /**
         * Creates a new StringString instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StringString instance
         */
        static create(properties: hadoop.StringString.$Shape): hadoop.StringString & hadoop.StringString.$Shape;
        static create(properties?: hadoop.StringString.$Properties): hadoop.StringString;

        /**
         * Encodes the specified StringString message. Does not implicitly {@link hadoop.StringString.verify|verify} messages.
         * @param message StringString message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StringString.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StringString message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StringString & hadoop.StringString.$Shape} StringString
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StringString & hadoop.StringString.$Shape;

        /**
         * Gets the type url for StringString
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StringString {

        /** Properties of a StringString. */
        interface $Properties {

            /** StringString key */
            key?: (string|null);

            /** StringString value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StringString. */
        type $Shape = hadoop.StringString.$Properties;
    }

    /**
     * Properties of a StringBytes.
     * @deprecated Use hadoop.StringBytes.$Properties instead.
     */
    interface IStringBytes extends hadoop.StringBytes.$Properties {
    }

    /** Represents a StringBytes. */
    class StringBytes {

        /**
         * Constructs a new StringBytes.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StringBytes.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StringBytes key. */
        key: string;

        /** StringBytes value. */
        value: Uint8Array;

        /**
         * Creates a new StringBytes instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StringBytes instance
         */
        static create(properties: hadoop.StringBytes.$Shape): hadoop.StringBytes & hadoop.StringBytes.$Shape;
        static create(properties?: hadoop.StringBytes.$Properties): hadoop.StringBytes;

        /**
         * Encodes the specified StringBytes message. Does not implicitly {@link hadoop.StringBytes.verify|verify} messages.
         * @param message StringBytes message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StringBytes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StringBytes message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StringBytes & hadoop.StringBytes.$Shape} StringBytes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StringBytes & hadoop.StringBytes.$Shape;

        /**
         * Gets the type url for StringBytes
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StringBytes {

        /** Properties of a StringBytes. */
        interface $Properties {

            /** StringBytes key */
            key?: (string|null);

            /** StringBytes value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StringBytes. */
        type $Shape = hadoop.StringBytes.$Properties;
    }

    /**
     * Properties of a ResourceInformation.
     * @deprecated Use hadoop.ResourceInformation.$Properties instead.
     */
    interface IResourceInformation extends hadoop.ResourceInformation.$Properties {
    }

    /** Represents a ResourceInformation. */
    class ResourceInformation {

        /**
         * Constructs a new ResourceInformation.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ResourceInformation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceInformation key. */
        key: string;

        /** ResourceInformation value. */
        value: (number|Long);

        /** ResourceInformation units. */
        units: string;

        /** ResourceInformation type. */
        type: number;

        /**
         * Creates a new ResourceInformation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceInformation instance
         */
        static create(properties: hadoop.ResourceInformation.$Shape): hadoop.ResourceInformation & hadoop.ResourceInformation.$Shape;
        static create(properties?: hadoop.ResourceInformation.$Properties): hadoop.ResourceInformation;

        /**
         * Encodes the specified ResourceInformation message. Does not implicitly {@link hadoop.ResourceInformation.verify|verify} messages.
         * @param message ResourceInformation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ResourceInformation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceInformation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ResourceInformation & hadoop.ResourceInformation.$Shape} ResourceInformation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ResourceInformation & hadoop.ResourceInformation.$Shape;

        /**
         * Gets the type url for ResourceInformation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceInformation {

        /** Properties of a ResourceInformation. */
        interface $Properties {

            /** ResourceInformation key */
            key: string;

            /** ResourceInformation value */
            value?: (number|Long|null);

            /** ResourceInformation units */
            units?: (string|null);

            /** ResourceInformation type */
            type?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceInformation. */
        type $Shape = hadoop.ResourceInformation.$Properties;
    }

    /**
     * Properties of a ResourceTypeInfo.
     * @deprecated Use hadoop.ResourceTypeInfo.$Properties instead.
     */
    interface IResourceTypeInfo extends hadoop.ResourceTypeInfo.$Properties {
    }

    /** Represents a ResourceTypeInfo. */
    class ResourceTypeInfo {

        /**
         * Constructs a new ResourceTypeInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ResourceTypeInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceTypeInfo name. */
        name: string;

        /** ResourceTypeInfo units. */
        units: string;

        /** ResourceTypeInfo type. */
        type: number;

        /**
         * Creates a new ResourceTypeInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceTypeInfo instance
         */
        static create(properties: hadoop.ResourceTypeInfo.$Shape): hadoop.ResourceTypeInfo & hadoop.ResourceTypeInfo.$Shape;
        static create(properties?: hadoop.ResourceTypeInfo.$Properties): hadoop.ResourceTypeInfo;

        /**
         * Encodes the specified ResourceTypeInfo message. Does not implicitly {@link hadoop.ResourceTypeInfo.verify|verify} messages.
         * @param message ResourceTypeInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ResourceTypeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceTypeInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ResourceTypeInfo & hadoop.ResourceTypeInfo.$Shape} ResourceTypeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ResourceTypeInfo & hadoop.ResourceTypeInfo.$Shape;

        /**
         * Gets the type url for ResourceTypeInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceTypeInfo {

        /** Properties of a ResourceTypeInfo. */
        interface $Properties {

            /** ResourceTypeInfo name */
            name: string;

            /** ResourceTypeInfo units */
            units?: (string|null);

            /** ResourceTypeInfo type */
            type?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceTypeInfo. */
        type $Shape = hadoop.ResourceTypeInfo.$Properties;
    }

    /**
     * Properties of a Resource.
     * @deprecated Use hadoop.Resource.$Properties instead.
     */
    interface IResource extends hadoop.Resource.$Properties {
    }

    /** Represents a Resource. */
    class Resource {

        /**
         * Constructs a new Resource.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.Resource.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Resource memoryMb. */
        memoryMb: (number|Long);

        /** Resource virtualCores. */
        virtualCores: number;

        /** Resource more. */
        more: hadoop.ResourceInformation.$Properties[];

        /**
         * Creates a new Resource instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Resource instance
         */
        static create(properties: hadoop.Resource.$Shape): hadoop.Resource & hadoop.Resource.$Shape;
        static create(properties?: hadoop.Resource.$Properties): hadoop.Resource;

        /**
         * Encodes the specified Resource message. Does not implicitly {@link hadoop.Resource.verify|verify} messages.
         * @param message Resource message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.Resource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Resource message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.Resource & hadoop.Resource.$Shape} Resource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.Resource & hadoop.Resource.$Shape;

        /**
         * Gets the type url for Resource
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Resource {

        /** Properties of a Resource. */
        interface $Properties {

            /** Resource memoryMb */
            memoryMb?: (number|Long|null);

            /** Resource virtualCores */
            virtualCores?: (number|null);

            /** Resource more */
            more?: (hadoop.ResourceInformation.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Resource. */
        type $Shape = hadoop.Resource.$Properties;
    }

    /**
     * Properties of a Priority.
     * @deprecated Use hadoop.Priority.$Properties instead.
     */
    interface IPriority extends hadoop.Priority.$Properties {
    }

    /** Represents a Priority. */
    class Priority {

        /**
         * Constructs a new Priority.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.Priority.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Priority priority. */
        priority: number;

        /**
         * Creates a new Priority instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Priority instance
         */
        static create(properties: hadoop.Priority.$Shape): hadoop.Priority & hadoop.Priority.$Shape;
        static create(properties?: hadoop.Priority.$Properties): hadoop.Priority;

        /**
         * Encodes the specified Priority message. Does not implicitly {@link hadoop.Priority.verify|verify} messages.
         * @param message Priority message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.Priority.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Priority message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.Priority & hadoop.Priority.$Shape} Priority
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.Priority & hadoop.Priority.$Shape;

        /**
         * Gets the type url for Priority
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Priority {

        /** Properties of a Priority. */
        interface $Properties {

            /** Priority priority */
            priority?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Priority. */
        type $Shape = hadoop.Priority.$Properties;
    }

    /**
     * Properties of a NodeId.
     * @deprecated Use hadoop.NodeId.$Properties instead.
     */
    interface INodeId extends hadoop.NodeId.$Properties {
    }

    /** Represents a NodeId. */
    class NodeId {

        /**
         * Constructs a new NodeId.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.NodeId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeId host. */
        host: string;

        /** NodeId port. */
        port: number;

        /**
         * Creates a new NodeId instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeId instance
         */
        static create(properties: hadoop.NodeId.$Shape): hadoop.NodeId & hadoop.NodeId.$Shape;
        static create(properties?: hadoop.NodeId.$Properties): hadoop.NodeId;

        /**
         * Encodes the specified NodeId message. Does not implicitly {@link hadoop.NodeId.verify|verify} messages.
         * @param message NodeId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.NodeId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.NodeId & hadoop.NodeId.$Shape} NodeId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.NodeId & hadoop.NodeId.$Shape;

        /**
         * Gets the type url for NodeId
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeId {

        /** Properties of a NodeId. */
        interface $Properties {

            /** NodeId host */
            host?: (string|null);

            /** NodeId port */
            port?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeId. */
        type $Shape = hadoop.NodeId.$Properties;
    }

    /**
     * Properties of a NodeReport.
     * @deprecated Use hadoop.NodeReport.$Properties instead.
     */
    interface INodeReport extends hadoop.NodeReport.$Properties {
    }

    /** Represents a NodeReport. */
    class NodeReport {

        /**
         * Constructs a new NodeReport.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.NodeReport.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeReport nodeId. */
        nodeId?: (hadoop.NodeId.$Properties|null);

        /** NodeReport httpAddress. */
        httpAddress: string;

        /** NodeReport rackName. */
        rackName: string;

        /** NodeReport used. */
        used?: (hadoop.Resource.$Properties|null);

        /** NodeReport capability. */
        capability?: (hadoop.Resource.$Properties|null);

        /** NodeReport containerCount. */
        containerCount: number;

        /** NodeReport state. */
        state: hadoop.NodeReport.State;

        /** NodeReport healthReport. */
        healthReport: string;

        /** NodeReport lastHealthReportMs. */
        lastHealthReportMs: (number|Long);

        /** NodeReport nodeLabels. */
        nodeLabels: string[];

        /** NodeReport decommissioningTimeoutS. */
        decommissioningTimeoutS: number;

        /** NodeReport updateType. */
        updateType: number;

        /**
         * Creates a new NodeReport instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeReport instance
         */
        static create(properties: hadoop.NodeReport.$Shape): hadoop.NodeReport & hadoop.NodeReport.$Shape;
        static create(properties?: hadoop.NodeReport.$Properties): hadoop.NodeReport;

        /**
         * Encodes the specified NodeReport message. Does not implicitly {@link hadoop.NodeReport.verify|verify} messages.
         * @param message NodeReport message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.NodeReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeReport message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.NodeReport & hadoop.NodeReport.$Shape} NodeReport
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.NodeReport & hadoop.NodeReport.$Shape;

        /**
         * Gets the type url for NodeReport
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeReport {

        /** Properties of a NodeReport. */
        interface $Properties {

            /** NodeReport nodeId */
            nodeId?: (hadoop.NodeId.$Properties|null);

            /** NodeReport httpAddress */
            httpAddress?: (string|null);

            /** NodeReport rackName */
            rackName?: (string|null);

            /** NodeReport used */
            used?: (hadoop.Resource.$Properties|null);

            /** NodeReport capability */
            capability?: (hadoop.Resource.$Properties|null);

            /** NodeReport containerCount */
            containerCount?: (number|null);

            /** NodeReport state */
            state?: (hadoop.NodeReport.State|null);

            /** NodeReport healthReport */
            healthReport?: (string|null);

            /** NodeReport lastHealthReportMs */
            lastHealthReportMs?: (number|Long|null);

            /** NodeReport nodeLabels */
            nodeLabels?: (string[]|null);

            /** NodeReport decommissioningTimeoutS */
            decommissioningTimeoutS?: (number|null);

            /** NodeReport updateType */
            updateType?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeReport. */
        type $Shape = hadoop.NodeReport.$Properties;

        /** State enum. */
        enum State {

            /** NONE value */
            NONE = 0,

            /** NEW value */
            NEW = 1,

            /** RUNNING value */
            RUNNING = 2,

            /** UNHEALTHY value */
            UNHEALTHY = 3,

            /** DECOMMISSIONED value */
            DECOMMISSIONED = 4,

            /** LOST value */
            LOST = 5,

            /** REBOOTED value */
            REBOOTED = 6,

            /** DECOMMISSIONING value */
            DECOMMISSIONING = 7,

            /** SHUTDOWN value */
            SHUTDOWN = 8
        }
    }

    /**
     * Properties of a Container.
     * @deprecated Use hadoop.Container.$Properties instead.
     */
    interface IContainer extends hadoop.Container.$Properties {
    }

    /** Represents a Container. */
    class Container {

        /**
         * Constructs a new Container.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.Container.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Container id. */
        id?: (hadoop.ContainerId.$Properties|null);

        /** Container nodeId. */
        nodeId?: (hadoop.NodeId.$Properties|null);

        /** Container nodeHttpAddress. */
        nodeHttpAddress: string;

        /** Container resource. */
        resource?: (hadoop.Resource.$Properties|null);

        /** Container priority. */
        priority?: (hadoop.Priority.$Properties|null);

        /** Container containerToken. */
        containerToken?: (hadoop.Token.$Properties|null);

        /** Container executionType. */
        executionType: number;

        /** Container allocationRequestId. */
        allocationRequestId: (number|Long);

        /** Container version. */
        version: number;

        /**
         * Creates a new Container instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Container instance
         */
        static create(properties: hadoop.Container.$Shape): hadoop.Container & hadoop.Container.$Shape;
        static create(properties?: hadoop.Container.$Properties): hadoop.Container;

        /**
         * Encodes the specified Container message. Does not implicitly {@link hadoop.Container.verify|verify} messages.
         * @param message Container message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.Container.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Container message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.Container & hadoop.Container.$Shape} Container
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.Container & hadoop.Container.$Shape;

        /**
         * Gets the type url for Container
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Container {

        /** Properties of a Container. */
        interface $Properties {

            /** Container id */
            id?: (hadoop.ContainerId.$Properties|null);

            /** Container nodeId */
            nodeId?: (hadoop.NodeId.$Properties|null);

            /** Container nodeHttpAddress */
            nodeHttpAddress?: (string|null);

            /** Container resource */
            resource?: (hadoop.Resource.$Properties|null);

            /** Container priority */
            priority?: (hadoop.Priority.$Properties|null);

            /** Container containerToken */
            containerToken?: (hadoop.Token.$Properties|null);

            /** Container executionType */
            executionType?: (number|null);

            /** Container allocationRequestId */
            allocationRequestId?: (number|Long|null);

            /** Container version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Container. */
        type $Shape = hadoop.Container.$Properties;
    }

    /**
     * Properties of a ContainerStatus.
     * @deprecated Use hadoop.ContainerStatus.$Properties instead.
     */
    interface IContainerStatus extends hadoop.ContainerStatus.$Properties {
    }

    /** Represents a ContainerStatus. */
    class ContainerStatus {

        /**
         * Constructs a new ContainerStatus.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ContainerStatus.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContainerStatus containerId. */
        containerId?: (hadoop.ContainerId.$Properties|null);

        /** ContainerStatus state. */
        state: hadoop.ContainerStatus.State;

        /** ContainerStatus diagnostics. */
        diagnostics: string;

        /** ContainerStatus exitStatus. */
        exitStatus: number;

        /**
         * Creates a new ContainerStatus instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContainerStatus instance
         */
        static create(properties: hadoop.ContainerStatus.$Shape): hadoop.ContainerStatus & hadoop.ContainerStatus.$Shape;
        static create(properties?: hadoop.ContainerStatus.$Properties): hadoop.ContainerStatus;

        /**
         * Encodes the specified ContainerStatus message. Does not implicitly {@link hadoop.ContainerStatus.verify|verify} messages.
         * @param message ContainerStatus message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ContainerStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContainerStatus message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ContainerStatus & hadoop.ContainerStatus.$Shape} ContainerStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ContainerStatus & hadoop.ContainerStatus.$Shape;

        /**
         * Gets the type url for ContainerStatus
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ContainerStatus {

        /** Properties of a ContainerStatus. */
        interface $Properties {

            /** ContainerStatus containerId */
            containerId?: (hadoop.ContainerId.$Properties|null);

            /** ContainerStatus state */
            state?: (hadoop.ContainerStatus.State|null);

            /** ContainerStatus diagnostics */
            diagnostics?: (string|null);

            /** ContainerStatus exitStatus */
            exitStatus?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContainerStatus. */
        type $Shape = hadoop.ContainerStatus.$Properties;

        /** State enum. */
        enum State {

            /** NONE value */
            NONE = 0,

            /** NEW value */
            NEW = 1,

            /** RUNNING value */
            RUNNING = 2,

            /** COMPLETE value */
            COMPLETE = 3
        }
    }

    /**
     * Properties of a NMToken.
     * @deprecated Use hadoop.NMToken.$Properties instead.
     */
    interface INMToken extends hadoop.NMToken.$Properties {
    }

    /** Represents a NMToken. */
    class NMToken {

        /**
         * Constructs a new NMToken.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.NMToken.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NMToken nodeId. */
        nodeId?: (hadoop.NodeId.$Properties|null);

        /** NMToken token. */
        token?: (hadoop.Token.$Properties|null);

        /**
         * Creates a new NMToken instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NMToken instance
         */
        static create(properties: hadoop.NMToken.$Shape): hadoop.NMToken & hadoop.NMToken.$Shape;
        static create(properties?: hadoop.NMToken.$Properties): hadoop.NMToken;

        /**
         * Encodes the specified NMToken message. Does not implicitly {@link hadoop.NMToken.verify|verify} messages.
         * @param message NMToken message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.NMToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NMToken message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.NMToken & hadoop.NMToken.$Shape} NMToken
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.NMToken & hadoop.NMToken.$Shape;

        /**
         * Gets the type url for NMToken
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NMToken {

        /** Properties of a NMToken. */
        interface $Properties {

            /** NMToken nodeId */
            nodeId?: (hadoop.NodeId.$Properties|null);

            /** NMToken token */
            token?: (hadoop.Token.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NMToken. */
        type $Shape = hadoop.NMToken.$Properties;
    }

    /**
     * Properties of an ExecutionTypeRequest.
     * @deprecated Use hadoop.ExecutionTypeRequest.$Properties instead.
     */
    interface IExecutionTypeRequest extends hadoop.ExecutionTypeRequest.$Properties {
    }

    /** Represents an ExecutionTypeRequest. */
    class ExecutionTypeRequest {

        /**
         * Constructs a new ExecutionTypeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ExecutionTypeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExecutionTypeRequest executionType. */
        executionType: number;

        /** ExecutionTypeRequest enforce. */
        enforce: boolean;

        /**
         * Creates a new ExecutionTypeRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExecutionTypeRequest instance
         */
        static create(properties: hadoop.ExecutionTypeRequest.$Shape): hadoop.ExecutionTypeRequest & hadoop.ExecutionTypeRequest.$Shape;
        static create(properties?: hadoop.ExecutionTypeRequest.$Properties): hadoop.ExecutionTypeRequest;

        /**
         * Encodes the specified ExecutionTypeRequest message. Does not implicitly {@link hadoop.ExecutionTypeRequest.verify|verify} messages.
         * @param message ExecutionTypeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ExecutionTypeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExecutionTypeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ExecutionTypeRequest & hadoop.ExecutionTypeRequest.$Shape} ExecutionTypeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ExecutionTypeRequest & hadoop.ExecutionTypeRequest.$Shape;

        /**
         * Gets the type url for ExecutionTypeRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ExecutionTypeRequest {

        /** Properties of an ExecutionTypeRequest. */
        interface $Properties {

            /** ExecutionTypeRequest executionType */
            executionType?: (number|null);

            /** ExecutionTypeRequest enforce */
            enforce?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExecutionTypeRequest. */
        type $Shape = hadoop.ExecutionTypeRequest.$Properties;
    }

    /**
     * Properties of a ResourceRequest.
     * @deprecated Use hadoop.ResourceRequest.$Properties instead.
     */
    interface IResourceRequest extends hadoop.ResourceRequest.$Properties {
    }

    /** Represents a ResourceRequest. */
    class ResourceRequest {

        /**
         * Constructs a new ResourceRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ResourceRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceRequest priority. */
        priority?: (hadoop.Priority.$Properties|null);

        /** ResourceRequest resourceName. */
        resourceName: string;

        /** ResourceRequest capability. */
        capability?: (hadoop.Resource.$Properties|null);

        /** ResourceRequest numContainers. */
        numContainers: number;

        /** ResourceRequest relaxLocality. */
        relaxLocality: boolean;

        /** ResourceRequest nodeLabelExpression. */
        nodeLabelExpression: string;

        /** ResourceRequest executionTypeRequest. */
        executionTypeRequest?: (hadoop.ExecutionTypeRequest.$Properties|null);

        /** ResourceRequest allocationRequestId. */
        allocationRequestId: (number|Long);

        /**
         * Creates a new ResourceRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceRequest instance
         */
        static create(properties: hadoop.ResourceRequest.$Shape): hadoop.ResourceRequest & hadoop.ResourceRequest.$Shape;
        static create(properties?: hadoop.ResourceRequest.$Properties): hadoop.ResourceRequest;

        /**
         * Encodes the specified ResourceRequest message. Does not implicitly {@link hadoop.ResourceRequest.verify|verify} messages.
         * @param message ResourceRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ResourceRequest & hadoop.ResourceRequest.$Shape} ResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ResourceRequest & hadoop.ResourceRequest.$Shape;

        /**
         * Gets the type url for ResourceRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceRequest {

        /** Properties of a ResourceRequest. */
        interface $Properties {

            /** ResourceRequest priority */
            priority?: (hadoop.Priority.$Properties|null);

            /** ResourceRequest resourceName */
            resourceName?: (string|null);

            /** ResourceRequest capability */
            capability?: (hadoop.Resource.$Properties|null);

            /** ResourceRequest numContainers */
            numContainers?: (number|null);

            /** ResourceRequest relaxLocality */
            relaxLocality?: (boolean|null);

            /** ResourceRequest nodeLabelExpression */
            nodeLabelExpression?: (string|null);

            /** ResourceRequest executionTypeRequest */
            executionTypeRequest?: (hadoop.ExecutionTypeRequest.$Properties|null);

            /** ResourceRequest allocationRequestId */
            allocationRequestId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceRequest. */
        type $Shape = hadoop.ResourceRequest.$Properties;
    }

    /**
     * Properties of a URL.
     * @deprecated Use hadoop.URL.$Properties instead.
     */
    interface IURL extends hadoop.URL.$Properties {
    }

    /** Represents a URL. */
    class URL {

        /**
         * Constructs a new URL.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.URL.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** URL scheme. */
        scheme: string;

        /** URL host. */
        host: string;

        /** URL port. */
        port: number;

        /** URL file. */
        file: string;

        /** URL userInfo. */
        userInfo: string;

        /**
         * Creates a new URL instance using the specified properties.
         * @param [properties] Properties to set
         * @returns URL instance
         */
        static create(properties: hadoop.URL.$Shape): hadoop.URL & hadoop.URL.$Shape;
        static create(properties?: hadoop.URL.$Properties): hadoop.URL;

        /**
         * Encodes the specified URL message. Does not implicitly {@link hadoop.URL.verify|verify} messages.
         * @param message URL message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.URL.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a URL message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.URL & hadoop.URL.$Shape} URL
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.URL & hadoop.URL.$Shape;

        /**
         * Gets the type url for URL
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace URL {

        /** Properties of a URL. */
        interface $Properties {

            /** URL scheme */
            scheme?: (string|null);

            /** URL host */
            host?: (string|null);

            /** URL port */
            port?: (number|null);

            /** URL file */
            file?: (string|null);

            /** URL userInfo */
            userInfo?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a URL. */
        type $Shape = hadoop.URL.$Properties;
    }

    /**
     * Properties of a LocalResource.
     * @deprecated Use hadoop.LocalResource.$Properties instead.
     */
    interface ILocalResource extends hadoop.LocalResource.$Properties {
    }

    /** Represents a LocalResource. */
    class LocalResource {

        /**
         * Constructs a new LocalResource.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.LocalResource.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LocalResource resource. */
        resource?: (hadoop.URL.$Properties|null);

        /** LocalResource sizeBytes. */
        sizeBytes: (number|Long);

        /** LocalResource timestampMs. */
        timestampMs: (number|Long);

        /** LocalResource type. */
        type: number;

        /** LocalResource visibility. */
        visibility: number;

        /** LocalResource pattern. */
        pattern: string;

        /**
         * Creates a new LocalResource instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LocalResource instance
         */
        static create(properties: hadoop.LocalResource.$Shape): hadoop.LocalResource & hadoop.LocalResource.$Shape;
        static create(properties?: hadoop.LocalResource.$Properties): hadoop.LocalResource;

        /**
         * Encodes the specified LocalResource message. Does not implicitly {@link hadoop.LocalResource.verify|verify} messages.
         * @param message LocalResource message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.LocalResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LocalResource message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.LocalResource & hadoop.LocalResource.$Shape} LocalResource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.LocalResource & hadoop.LocalResource.$Shape;

        /**
         * Gets the type url for LocalResource
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace LocalResource {

        /** Properties of a LocalResource. */
        interface $Properties {

            /** LocalResource resource */
            resource?: (hadoop.URL.$Properties|null);

            /** LocalResource sizeBytes */
            sizeBytes?: (number|Long|null);

            /** LocalResource timestampMs */
            timestampMs?: (number|Long|null);

            /** LocalResource type */
            type?: (number|null);

            /** LocalResource visibility */
            visibility?: (number|null);

            /** LocalResource pattern */
            pattern?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LocalResource. */
        type $Shape = hadoop.LocalResource.$Properties;
    }

    /**
     * Properties of a StringLocalResource.
     * @deprecated Use hadoop.StringLocalResource.$Properties instead.
     */
    interface IStringLocalResource extends hadoop.StringLocalResource.$Properties {
    }

    /** Represents a StringLocalResource. */
    class StringLocalResource {

        /**
         * Constructs a new StringLocalResource.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StringLocalResource.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StringLocalResource key. */
        key: string;

        /** StringLocalResource value. */
        value?: (hadoop.LocalResource.$Properties|null);

        /**
         * Creates a new StringLocalResource instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StringLocalResource instance
         */
        static create(properties: hadoop.StringLocalResource.$Shape): hadoop.StringLocalResource & hadoop.StringLocalResource.$Shape;
        static create(properties?: hadoop.StringLocalResource.$Properties): hadoop.StringLocalResource;

        /**
         * Encodes the specified StringLocalResource message. Does not implicitly {@link hadoop.StringLocalResource.verify|verify} messages.
         * @param message StringLocalResource message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StringLocalResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StringLocalResource message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StringLocalResource & hadoop.StringLocalResource.$Shape} StringLocalResource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StringLocalResource & hadoop.StringLocalResource.$Shape;

        /**
         * Gets the type url for StringLocalResource
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StringLocalResource {

        /** Properties of a StringLocalResource. */
        interface $Properties {

            /** StringLocalResource key */
            key?: (string|null);

            /** StringLocalResource value */
            value?: (hadoop.LocalResource.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StringLocalResource. */
        type $Shape = hadoop.StringLocalResource.$Properties;
    }

    /**
     * Properties of a ContainerLaunchContext.
     * @deprecated Use hadoop.ContainerLaunchContext.$Properties instead.
     */
    interface IContainerLaunchContext extends hadoop.ContainerLaunchContext.$Properties {
    }

    /** Represents a ContainerLaunchContext. */
    class ContainerLaunchContext {

        /**
         * Constructs a new ContainerLaunchContext.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ContainerLaunchContext.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContainerLaunchContext localResources. */
        localResources: hadoop.StringLocalResource.$Properties[];

        /** ContainerLaunchContext tokens. */
        tokens: Uint8Array;

        /** ContainerLaunchContext serviceData. */
        serviceData: hadoop.StringBytes.$Properties[];

        /** ContainerLaunchContext environment. */
        environment: hadoop.StringString.$Properties[];

        /** ContainerLaunchContext command. */
        command: string[];

        /**
         * Creates a new ContainerLaunchContext instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContainerLaunchContext instance
         */
        static create(properties: hadoop.ContainerLaunchContext.$Shape): hadoop.ContainerLaunchContext & hadoop.ContainerLaunchContext.$Shape;
        static create(properties?: hadoop.ContainerLaunchContext.$Properties): hadoop.ContainerLaunchContext;

        /**
         * Encodes the specified ContainerLaunchContext message. Does not implicitly {@link hadoop.ContainerLaunchContext.verify|verify} messages.
         * @param message ContainerLaunchContext message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ContainerLaunchContext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContainerLaunchContext message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ContainerLaunchContext & hadoop.ContainerLaunchContext.$Shape} ContainerLaunchContext
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ContainerLaunchContext & hadoop.ContainerLaunchContext.$Shape;

        /**
         * Gets the type url for ContainerLaunchContext
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ContainerLaunchContext {

        /** Properties of a ContainerLaunchContext. */
        interface $Properties {

            /** ContainerLaunchContext localResources */
            localResources?: (hadoop.StringLocalResource.$Properties[]|null);

            /** ContainerLaunchContext tokens */
            tokens?: (Uint8Array|null);

            /** ContainerLaunchContext serviceData */
            serviceData?: (hadoop.StringBytes.$Properties[]|null);

            /** ContainerLaunchContext environment */
            environment?: (hadoop.StringString.$Properties[]|null);

            /** ContainerLaunchContext command */
            command?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContainerLaunchContext. */
        type $Shape = hadoop.ContainerLaunchContext.$Properties;
    }

    /**
     * Properties of a SerializedException.
     * @deprecated Use hadoop.SerializedException.$Properties instead.
     */
    interface ISerializedException extends hadoop.SerializedException.$Properties {
    }

    /** Represents a SerializedException. */
    class SerializedException {

        /**
         * Constructs a new SerializedException.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.SerializedException.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SerializedException message. */
        message: string;

        /** SerializedException trace. */
        trace: string;

        /** SerializedException className. */
        className: string;

        /** SerializedException cause. */
        cause?: (hadoop.SerializedException.$Properties|null);

        /**
         * Creates a new SerializedException instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SerializedException instance
         */
        static create(properties: hadoop.SerializedException.$Shape): hadoop.SerializedException & hadoop.SerializedException.$Shape;
        static create(properties?: hadoop.SerializedException.$Properties): hadoop.SerializedException;

        /**
         * Encodes the specified SerializedException message. Does not implicitly {@link hadoop.SerializedException.verify|verify} messages.
         * @param message SerializedException message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.SerializedException.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SerializedException message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.SerializedException & hadoop.SerializedException.$Shape} SerializedException
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.SerializedException & hadoop.SerializedException.$Shape;

        /**
         * Gets the type url for SerializedException
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SerializedException {

        /** Properties of a SerializedException. */
        interface $Properties {

            /** SerializedException message */
            message?: (string|null);

            /** SerializedException trace */
            trace?: (string|null);

            /** SerializedException className */
            className?: (string|null);

            /** SerializedException cause */
            cause?: (hadoop.SerializedException.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SerializedException. */
        type $Shape = hadoop.SerializedException.$Properties;
    }

    /**
     * Properties of a AMRMTokenIdentifier.
     * @deprecated Use hadoop.AMRMTokenIdentifier.$Properties instead.
     */
    interface IAMRMTokenIdentifier extends hadoop.AMRMTokenIdentifier.$Properties {
    }

    /** Represents a AMRMTokenIdentifier. */
    class AMRMTokenIdentifier {

        /**
         * Constructs a new AMRMTokenIdentifier.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.AMRMTokenIdentifier.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AMRMTokenIdentifier applicationAttemptId. */
        applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

        /** AMRMTokenIdentifier keyId. */
        keyId: number;

        /**
         * Creates a new AMRMTokenIdentifier instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AMRMTokenIdentifier instance
         */
        static create(properties: hadoop.AMRMTokenIdentifier.$Shape): hadoop.AMRMTokenIdentifier & hadoop.AMRMTokenIdentifier.$Shape;
        static create(properties?: hadoop.AMRMTokenIdentifier.$Properties): hadoop.AMRMTokenIdentifier;

        /**
         * Encodes the specified AMRMTokenIdentifier message. Does not implicitly {@link hadoop.AMRMTokenIdentifier.verify|verify} messages.
         * @param message AMRMTokenIdentifier message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.AMRMTokenIdentifier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a AMRMTokenIdentifier message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.AMRMTokenIdentifier & hadoop.AMRMTokenIdentifier.$Shape} AMRMTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.AMRMTokenIdentifier & hadoop.AMRMTokenIdentifier.$Shape;

        /**
         * Gets the type url for AMRMTokenIdentifier
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AMRMTokenIdentifier {

        /** Properties of a AMRMTokenIdentifier. */
        interface $Properties {

            /** AMRMTokenIdentifier applicationAttemptId */
            applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

            /** AMRMTokenIdentifier keyId */
            keyId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a AMRMTokenIdentifier. */
        type $Shape = hadoop.AMRMTokenIdentifier.$Properties;
    }

    /**
     * Properties of a NMTokenIdentifier.
     * @deprecated Use hadoop.NMTokenIdentifier.$Properties instead.
     */
    interface INMTokenIdentifier extends hadoop.NMTokenIdentifier.$Properties {
    }

    /** Represents a NMTokenIdentifier. */
    class NMTokenIdentifier {

        /**
         * Constructs a new NMTokenIdentifier.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.NMTokenIdentifier.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NMTokenIdentifier applicationAttemptId. */
        applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

        /** NMTokenIdentifier nodeId. */
        nodeId?: (hadoop.NodeId.$Properties|null);

        /** NMTokenIdentifier applicationSubmitter. */
        applicationSubmitter: string;

        /** NMTokenIdentifier keyId. */
        keyId: number;

        /**
         * Creates a new NMTokenIdentifier instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NMTokenIdentifier instance
         */
        static create(properties: hadoop.NMTokenIdentifier.$Shape): hadoop.NMTokenIdentifier & hadoop.NMTokenIdentifier.$Shape;
        static create(properties?: hadoop.NMTokenIdentifier.$Properties): hadoop.NMTokenIdentifier;

        /**
         * Encodes the specified NMTokenIdentifier message. Does not implicitly {@link hadoop.NMTokenIdentifier.verify|verify} messages.
         * @param message NMTokenIdentifier message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.NMTokenIdentifier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NMTokenIdentifier message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.NMTokenIdentifier & hadoop.NMTokenIdentifier.$Shape} NMTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.NMTokenIdentifier & hadoop.NMTokenIdentifier.$Shape;

        /**
         * Gets the type url for NMTokenIdentifier
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NMTokenIdentifier {

        /** Properties of a NMTokenIdentifier. */
        interface $Properties {

            /** NMTokenIdentifier applicationAttemptId */
            applicationAttemptId?: (hadoop.ApplicationAttemptId.$Properties|null);

            /** NMTokenIdentifier nodeId */
            nodeId?: (hadoop.NodeId.$Properties|null);

            /** NMTokenIdentifier applicationSubmitter */
            applicationSubmitter?: (string|null);

            /** NMTokenIdentifier keyId */
            keyId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NMTokenIdentifier. */
        type $Shape = hadoop.NMTokenIdentifier.$Properties;
    }

    /**
     * Properties of a ContainerTokenIdentifier.
     * @deprecated Use hadoop.ContainerTokenIdentifier.$Properties instead.
     */
    interface IContainerTokenIdentifier extends hadoop.ContainerTokenIdentifier.$Properties {
    }

    /** Represents a ContainerTokenIdentifier. */
    class ContainerTokenIdentifier {

        /**
         * Constructs a new ContainerTokenIdentifier.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ContainerTokenIdentifier.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContainerTokenIdentifier containerId. */
        containerId?: (hadoop.ContainerId.$Properties|null);

        /** ContainerTokenIdentifier nodeAddress. */
        nodeAddress: string;

        /** ContainerTokenIdentifier applicationSubmitter. */
        applicationSubmitter: string;

        /** ContainerTokenIdentifier resource. */
        resource?: (hadoop.Resource.$Properties|null);

        /** ContainerTokenIdentifier expiryMs. */
        expiryMs: (number|Long);

        /** ContainerTokenIdentifier masterKeyId. */
        masterKeyId: number;

        /** ContainerTokenIdentifier resourceManagerId. */
        resourceManagerId: (number|Long);

        /** ContainerTokenIdentifier priority. */
        priority?: (hadoop.Priority.$Properties|null);

        /** ContainerTokenIdentifier creationTimeMs. */
        creationTimeMs: (number|Long);

        /**
         * Creates a new ContainerTokenIdentifier instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContainerTokenIdentifier instance
         */
        static create(properties: hadoop.ContainerTokenIdentifier.$Shape): hadoop.ContainerTokenIdentifier & hadoop.ContainerTokenIdentifier.$Shape;
        static create(properties?: hadoop.ContainerTokenIdentifier.$Properties): hadoop.ContainerTokenIdentifier;

        /**
         * Encodes the specified ContainerTokenIdentifier message. Does not implicitly {@link hadoop.ContainerTokenIdentifier.verify|verify} messages.
         * @param message ContainerTokenIdentifier message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ContainerTokenIdentifier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContainerTokenIdentifier message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ContainerTokenIdentifier & hadoop.ContainerTokenIdentifier.$Shape} ContainerTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ContainerTokenIdentifier & hadoop.ContainerTokenIdentifier.$Shape;

        /**
         * Gets the type url for ContainerTokenIdentifier
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ContainerTokenIdentifier {

        /** Properties of a ContainerTokenIdentifier. */
        interface $Properties {

            /** ContainerTokenIdentifier containerId */
            containerId?: (hadoop.ContainerId.$Properties|null);

            /** ContainerTokenIdentifier nodeAddress */
            nodeAddress?: (string|null);

            /** ContainerTokenIdentifier applicationSubmitter */
            applicationSubmitter?: (string|null);

            /** ContainerTokenIdentifier resource */
            resource?: (hadoop.Resource.$Properties|null);

            /** ContainerTokenIdentifier expiryMs */
            expiryMs?: (number|Long|null);

            /** ContainerTokenIdentifier masterKeyId */
            masterKeyId?: (number|null);

            /** ContainerTokenIdentifier resourceManagerId */
            resourceManagerId?: (number|Long|null);

            /** ContainerTokenIdentifier priority */
            priority?: (hadoop.Priority.$Properties|null);

            /** ContainerTokenIdentifier creationTimeMs */
            creationTimeMs?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContainerTokenIdentifier. */
        type $Shape = hadoop.ContainerTokenIdentifier.$Properties;
    }

    /**
     * Properties of a RegisterApplicationMasterRequest.
     * @deprecated Use hadoop.RegisterApplicationMasterRequest.$Properties instead.
     */
    interface IRegisterApplicationMasterRequest extends hadoop.RegisterApplicationMasterRequest.$Properties {
    }

    /** Represents a RegisterApplicationMasterRequest. */
    class RegisterApplicationMasterRequest {

        /**
         * Constructs a new RegisterApplicationMasterRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RegisterApplicationMasterRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterApplicationMasterRequest host. */
        host: string;

        /** RegisterApplicationMasterRequest rpcPort. */
        rpcPort: number;

        /** RegisterApplicationMasterRequest trackingUrl. */
        trackingUrl: string;

        /**
         * Creates a new RegisterApplicationMasterRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterApplicationMasterRequest instance
         */
        static create(properties: hadoop.RegisterApplicationMasterRequest.$Shape): hadoop.RegisterApplicationMasterRequest & hadoop.RegisterApplicationMasterRequest.$Shape;
        static create(properties?: hadoop.RegisterApplicationMasterRequest.$Properties): hadoop.RegisterApplicationMasterRequest;

        /**
         * Encodes the specified RegisterApplicationMasterRequest message. Does not implicitly {@link hadoop.RegisterApplicationMasterRequest.verify|verify} messages.
         * @param message RegisterApplicationMasterRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RegisterApplicationMasterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterApplicationMasterRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RegisterApplicationMasterRequest & hadoop.RegisterApplicationMasterRequest.$Shape} RegisterApplicationMasterRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RegisterApplicationMasterRequest & hadoop.RegisterApplicationMasterRequest.$Shape;

        /**
         * Gets the type url for RegisterApplicationMasterRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterApplicationMasterRequest {

        /** Properties of a RegisterApplicationMasterRequest. */
        interface $Properties {

            /** RegisterApplicationMasterRequest host */
            host?: (string|null);

            /** RegisterApplicationMasterRequest rpcPort */
            rpcPort?: (number|null);

            /** RegisterApplicationMasterRequest trackingUrl */
            trackingUrl?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterApplicationMasterRequest. */
        type $Shape = hadoop.RegisterApplicationMasterRequest.$Properties;
    }

    /**
     * Properties of a RegisterApplicationMasterResponse.
     * @deprecated Use hadoop.RegisterApplicationMasterResponse.$Properties instead.
     */
    interface IRegisterApplicationMasterResponse extends hadoop.RegisterApplicationMasterResponse.$Properties {
    }

    /** Represents a RegisterApplicationMasterResponse. */
    class RegisterApplicationMasterResponse {

        /**
         * Constructs a new RegisterApplicationMasterResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.RegisterApplicationMasterResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterApplicationMasterResponse maximumCapability. */
        maximumCapability?: (hadoop.Resource.$Properties|null);

        /** RegisterApplicationMasterResponse clientToAmMasterKey. */
        clientToAmMasterKey: Uint8Array;

        /** RegisterApplicationMasterResponse containersFromPreviousAttempts. */
        containersFromPreviousAttempts: hadoop.Container.$Properties[];

        /** RegisterApplicationMasterResponse queue. */
        queue: string;

        /** RegisterApplicationMasterResponse nmTokensFromPreviousAttempts. */
        nmTokensFromPreviousAttempts: hadoop.NMToken.$Properties[];

        /** RegisterApplicationMasterResponse resourceTypes. */
        resourceTypes: hadoop.ResourceTypeInfo.$Properties[];

        /**
         * Creates a new RegisterApplicationMasterResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterApplicationMasterResponse instance
         */
        static create(properties: hadoop.RegisterApplicationMasterResponse.$Shape): hadoop.RegisterApplicationMasterResponse & hadoop.RegisterApplicationMasterResponse.$Shape;
        static create(properties?: hadoop.RegisterApplicationMasterResponse.$Properties): hadoop.RegisterApplicationMasterResponse;

        /**
         * Encodes the specified RegisterApplicationMasterResponse message. Does not implicitly {@link hadoop.RegisterApplicationMasterResponse.verify|verify} messages.
         * @param message RegisterApplicationMasterResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.RegisterApplicationMasterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterApplicationMasterResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.RegisterApplicationMasterResponse & hadoop.RegisterApplicationMasterResponse.$Shape} RegisterApplicationMasterResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.RegisterApplicationMasterResponse & hadoop.RegisterApplicationMasterResponse.$Shape;

        /**
         * Gets the type url for RegisterApplicationMasterResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterApplicationMasterResponse {

        /** Properties of a RegisterApplicationMasterResponse. */
        interface $Properties {

            /** RegisterApplicationMasterResponse maximumCapability */
            maximumCapability?: (hadoop.Resource.$Properties|null);

            /** RegisterApplicationMasterResponse clientToAmMasterKey */
            clientToAmMasterKey?: (Uint8Array|null);

            /** RegisterApplicationMasterResponse containersFromPreviousAttempts */
            containersFromPreviousAttempts?: (hadoop.Container.$Properties[]|null);

            /** RegisterApplicationMasterResponse queue */
            queue?: (string|null);

            /** RegisterApplicationMasterResponse nmTokensFromPreviousAttempts */
            nmTokensFromPreviousAttempts?: (hadoop.NMToken.$Properties[]|null);

            /** RegisterApplicationMasterResponse resourceTypes */
            resourceTypes?: (hadoop.ResourceTypeInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterApplicationMasterResponse. */
        type $Shape = hadoop.RegisterApplicationMasterResponse.$Properties;
    }

    /**
     * Properties of a ResourceBlacklistRequest.
     * @deprecated Use hadoop.ResourceBlacklistRequest.$Properties instead.
     */
    interface IResourceBlacklistRequest extends hadoop.ResourceBlacklistRequest.$Properties {
    }

    /** Represents a ResourceBlacklistRequest. */
    class ResourceBlacklistRequest {

        /**
         * Constructs a new ResourceBlacklistRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ResourceBlacklistRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceBlacklistRequest additions. */
        additions: string[];

        /** ResourceBlacklistRequest removals. */
        removals: string[];

        /**
         * Creates a new ResourceBlacklistRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceBlacklistRequest instance
         */
        static create(properties: hadoop.ResourceBlacklistRequest.$Shape): hadoop.ResourceBlacklistRequest & hadoop.ResourceBlacklistRequest.$Shape;
        static create(properties?: hadoop.ResourceBlacklistRequest.$Properties): hadoop.ResourceBlacklistRequest;

        /**
         * Encodes the specified ResourceBlacklistRequest message. Does not implicitly {@link hadoop.ResourceBlacklistRequest.verify|verify} messages.
         * @param message ResourceBlacklistRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ResourceBlacklistRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceBlacklistRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ResourceBlacklistRequest & hadoop.ResourceBlacklistRequest.$Shape} ResourceBlacklistRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ResourceBlacklistRequest & hadoop.ResourceBlacklistRequest.$Shape;

        /**
         * Gets the type url for ResourceBlacklistRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceBlacklistRequest {

        /** Properties of a ResourceBlacklistRequest. */
        interface $Properties {

            /** ResourceBlacklistRequest additions */
            additions?: (string[]|null);

            /** ResourceBlacklistRequest removals */
            removals?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceBlacklistRequest. */
        type $Shape = hadoop.ResourceBlacklistRequest.$Properties;
    }

    /**
     * Properties of an AllocateRequest.
     * @deprecated Use hadoop.AllocateRequest.$Properties instead.
     */
    interface IAllocateRequest extends hadoop.AllocateRequest.$Properties {
    }

    /** Represents an AllocateRequest. */
    class AllocateRequest {

        /**
         * Constructs a new AllocateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.AllocateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocateRequest ask. */
        ask: hadoop.ResourceRequest.$Properties[];

        /** AllocateRequest release. */
        release: hadoop.ContainerId.$Properties[];

        /** AllocateRequest blacklist. */
        blacklist?: (hadoop.ResourceBlacklistRequest.$Properties|null);

        /** AllocateRequest responseId. */
        responseId: number;

        /** AllocateRequest progress. */
        progress: number;

        /** AllocateRequest trackingUrl. */
        trackingUrl: string;

        /**
         * Creates a new AllocateRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AllocateRequest instance
         */
        static create(properties: hadoop.AllocateRequest.$Shape): hadoop.AllocateRequest & hadoop.AllocateRequest.$Shape;
        static create(properties?: hadoop.AllocateRequest.$Properties): hadoop.AllocateRequest;

        /**
         * Encodes the specified AllocateRequest message. Does not implicitly {@link hadoop.AllocateRequest.verify|verify} messages.
         * @param message AllocateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.AllocateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.AllocateRequest & hadoop.AllocateRequest.$Shape} AllocateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.AllocateRequest & hadoop.AllocateRequest.$Shape;

        /**
         * Gets the type url for AllocateRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AllocateRequest {

        /** Properties of an AllocateRequest. */
        interface $Properties {

            /** AllocateRequest ask */
            ask?: (hadoop.ResourceRequest.$Properties[]|null);

            /** AllocateRequest release */
            release?: (hadoop.ContainerId.$Properties[]|null);

            /** AllocateRequest blacklist */
            blacklist?: (hadoop.ResourceBlacklistRequest.$Properties|null);

            /** AllocateRequest responseId */
            responseId?: (number|null);

            /** AllocateRequest progress */
            progress?: (number|null);

            /** AllocateRequest trackingUrl */
            trackingUrl?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocateRequest. */
        type $Shape = hadoop.AllocateRequest.$Properties;
    }

    /**
     * Properties of a PreemptionContainer.
     * @deprecated Use hadoop.PreemptionContainer.$Properties instead.
     */
    interface IPreemptionContainer extends hadoop.PreemptionContainer.$Properties {
    }

    /** Represents a PreemptionContainer. */
    class PreemptionContainer {

        /**
         * Constructs a new PreemptionContainer.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.PreemptionContainer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PreemptionContainer id. */
        id?: (hadoop.ContainerId.$Properties|null);

        /**
         * Creates a new PreemptionContainer instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PreemptionContainer instance
         */
        static create(properties: hadoop.PreemptionContainer.$Shape): hadoop.PreemptionContainer & hadoop.PreemptionContainer.$Shape;
        static create(properties?: hadoop.PreemptionContainer.$Properties): hadoop.PreemptionContainer;

        /**
         * Encodes the specified PreemptionContainer message. Does not implicitly {@link hadoop.PreemptionContainer.verify|verify} messages.
         * @param message PreemptionContainer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.PreemptionContainer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PreemptionContainer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.PreemptionContainer & hadoop.PreemptionContainer.$Shape} PreemptionContainer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.PreemptionContainer & hadoop.PreemptionContainer.$Shape;

        /**
         * Gets the type url for PreemptionContainer
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PreemptionContainer {

        /** Properties of a PreemptionContainer. */
        interface $Properties {

            /** PreemptionContainer id */
            id?: (hadoop.ContainerId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PreemptionContainer. */
        type $Shape = hadoop.PreemptionContainer.$Properties;
    }

    /**
     * Properties of a StrictPreemptionContract.
     * @deprecated Use hadoop.StrictPreemptionContract.$Properties instead.
     */
    interface IStrictPreemptionContract extends hadoop.StrictPreemptionContract.$Properties {
    }

    /** Represents a StrictPreemptionContract. */
    class StrictPreemptionContract {

        /**
         * Constructs a new StrictPreemptionContract.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StrictPreemptionContract.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StrictPreemptionContract container. */
        container: hadoop.PreemptionContainer.$Properties[];

        /**
         * Creates a new StrictPreemptionContract instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StrictPreemptionContract instance
         */
        static create(properties: hadoop.StrictPreemptionContract.$Shape): hadoop.StrictPreemptionContract & hadoop.StrictPreemptionContract.$Shape;
        static create(properties?: hadoop.StrictPreemptionContract.$Properties): hadoop.StrictPreemptionContract;

        /**
         * Encodes the specified StrictPreemptionContract message. Does not implicitly {@link hadoop.StrictPreemptionContract.verify|verify} messages.
         * @param message StrictPreemptionContract message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StrictPreemptionContract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StrictPreemptionContract message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StrictPreemptionContract & hadoop.StrictPreemptionContract.$Shape} StrictPreemptionContract
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StrictPreemptionContract & hadoop.StrictPreemptionContract.$Shape;

        /**
         * Gets the type url for StrictPreemptionContract
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StrictPreemptionContract {

        /** Properties of a StrictPreemptionContract. */
        interface $Properties {

            /** StrictPreemptionContract container */
            container?: (hadoop.PreemptionContainer.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StrictPreemptionContract. */
        type $Shape = hadoop.StrictPreemptionContract.$Properties;
    }

    /**
     * Properties of a PreemptionResourceRequest.
     * @deprecated Use hadoop.PreemptionResourceRequest.$Properties instead.
     */
    interface IPreemptionResourceRequest extends hadoop.PreemptionResourceRequest.$Properties {
    }

    /** Represents a PreemptionResourceRequest. */
    class PreemptionResourceRequest {

        /**
         * Constructs a new PreemptionResourceRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.PreemptionResourceRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PreemptionResourceRequest resource. */
        resource?: (hadoop.ResourceRequest.$Properties|null);

        /**
         * Creates a new PreemptionResourceRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PreemptionResourceRequest instance
         */
        static create(properties: hadoop.PreemptionResourceRequest.$Shape): hadoop.PreemptionResourceRequest & hadoop.PreemptionResourceRequest.$Shape;
        static create(properties?: hadoop.PreemptionResourceRequest.$Properties): hadoop.PreemptionResourceRequest;

        /**
         * Encodes the specified PreemptionResourceRequest message. Does not implicitly {@link hadoop.PreemptionResourceRequest.verify|verify} messages.
         * @param message PreemptionResourceRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.PreemptionResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PreemptionResourceRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.PreemptionResourceRequest & hadoop.PreemptionResourceRequest.$Shape} PreemptionResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.PreemptionResourceRequest & hadoop.PreemptionResourceRequest.$Shape;

        /**
         * Gets the type url for PreemptionResourceRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PreemptionResourceRequest {

        /** Properties of a PreemptionResourceRequest. */
        interface $Properties {

            /** PreemptionResourceRequest resource */
            resource?: (hadoop.ResourceRequest.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PreemptionResourceRequest. */
        type $Shape = hadoop.PreemptionResourceRequest.$Properties;
    }

    /**
     * Properties of a PreemptionContract.
     * @deprecated Use hadoop.PreemptionContract.$Properties instead.
     */
    interface IPreemptionContract extends hadoop.PreemptionContract.$Properties {
    }

    /** Represents a PreemptionContract. */
    class PreemptionContract {

        /**
         * Constructs a new PreemptionContract.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.PreemptionContract.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PreemptionContract resource. */
        resource: hadoop.PreemptionResourceRequest.$Properties[];

        /** PreemptionContract container. */
        container: hadoop.PreemptionContainer.$Properties[];

        /**
         * Creates a new PreemptionContract instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PreemptionContract instance
         */
        static create(properties: hadoop.PreemptionContract.$Shape): hadoop.PreemptionContract & hadoop.PreemptionContract.$Shape;
        static create(properties?: hadoop.PreemptionContract.$Properties): hadoop.PreemptionContract;

        /**
         * Encodes the specified PreemptionContract message. Does not implicitly {@link hadoop.PreemptionContract.verify|verify} messages.
         * @param message PreemptionContract message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.PreemptionContract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PreemptionContract message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.PreemptionContract & hadoop.PreemptionContract.$Shape} PreemptionContract
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.PreemptionContract & hadoop.PreemptionContract.$Shape;

        /**
         * Gets the type url for PreemptionContract
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PreemptionContract {

        /** Properties of a PreemptionContract. */
        interface $Properties {

            /** PreemptionContract resource */
            resource?: (hadoop.PreemptionResourceRequest.$Properties[]|null);

            /** PreemptionContract container */
            container?: (hadoop.PreemptionContainer.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PreemptionContract. */
        type $Shape = hadoop.PreemptionContract.$Properties;
    }

    /**
     * Properties of a PreemptionMessage.
     * @deprecated Use hadoop.PreemptionMessage.$Properties instead.
     */
    interface IPreemptionMessage extends hadoop.PreemptionMessage.$Properties {
    }

    /** Represents a PreemptionMessage. */
    class PreemptionMessage {

        /**
         * Constructs a new PreemptionMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.PreemptionMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PreemptionMessage strictContract. */
        strictContract?: (hadoop.StrictPreemptionContract.$Properties|null);

        /** PreemptionMessage contract. */
        contract?: (hadoop.PreemptionContract.$Properties|null);

        /**
         * Creates a new PreemptionMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PreemptionMessage instance
         */
        static create(properties: hadoop.PreemptionMessage.$Shape): hadoop.PreemptionMessage & hadoop.PreemptionMessage.$Shape;
        static create(properties?: hadoop.PreemptionMessage.$Properties): hadoop.PreemptionMessage;

        /**
         * Encodes the specified PreemptionMessage message. Does not implicitly {@link hadoop.PreemptionMessage.verify|verify} messages.
         * @param message PreemptionMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.PreemptionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PreemptionMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.PreemptionMessage & hadoop.PreemptionMessage.$Shape} PreemptionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.PreemptionMessage & hadoop.PreemptionMessage.$Shape;

        /**
         * Gets the type url for PreemptionMessage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PreemptionMessage {

        /** Properties of a PreemptionMessage. */
        interface $Properties {

            /** PreemptionMessage strictContract */
            strictContract?: (hadoop.StrictPreemptionContract.$Properties|null);

            /** PreemptionMessage contract */
            contract?: (hadoop.PreemptionContract.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PreemptionMessage. */
        type $Shape = hadoop.PreemptionMessage.$Properties;
    }

    /**
     * Properties of an AllocateResponse.
     * @deprecated Use hadoop.AllocateResponse.$Properties instead.
     */
    interface IAllocateResponse extends hadoop.AllocateResponse.$Properties {
    }

    /** Represents an AllocateResponse. */
    class AllocateResponse {

        /**
         * Constructs a new AllocateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.AllocateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocateResponse amCommand. */
        amCommand: hadoop.AllocateResponse.Command;

        /** AllocateResponse responseId. */
        responseId: number;

        /** AllocateResponse allocatedContainers. */
        allocatedContainers: hadoop.Container.$Properties[];

        /** AllocateResponse completedContainerStatuses. */
        completedContainerStatuses: hadoop.ContainerStatus.$Properties[];

        /** AllocateResponse headroom. */
        headroom?: (hadoop.Resource.$Properties|null);

        /** AllocateResponse updatedNodes. */
        updatedNodes: hadoop.NodeReport.$Properties[];

        /** AllocateResponse clusterNodeCount. */
        clusterNodeCount: number;

        /** AllocateResponse preemption. */
        preemption?: (hadoop.PreemptionMessage.$Properties|null);

        /** AllocateResponse nmTokens. */
        nmTokens: hadoop.NMToken.$Properties[];

        /** AllocateResponse amRmToken. */
        amRmToken?: (hadoop.Token.$Properties|null);

        /** AllocateResponse containersFromPreviousAttempts. */
        containersFromPreviousAttempts: hadoop.Container.$Properties[];

        /**
         * Creates a new AllocateResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AllocateResponse instance
         */
        static create(properties: hadoop.AllocateResponse.$Shape): hadoop.AllocateResponse & hadoop.AllocateResponse.$Shape;
        static create(properties?: hadoop.AllocateResponse.$Properties): hadoop.AllocateResponse;

        /**
         * Encodes the specified AllocateResponse message. Does not implicitly {@link hadoop.AllocateResponse.verify|verify} messages.
         * @param message AllocateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.AllocateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.AllocateResponse & hadoop.AllocateResponse.$Shape} AllocateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.AllocateResponse & hadoop.AllocateResponse.$Shape;

        /**
         * Gets the type url for AllocateResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AllocateResponse {

        /** Properties of an AllocateResponse. */
        interface $Properties {

            /** AllocateResponse amCommand */
            amCommand?: (hadoop.AllocateResponse.Command|null);

            /** AllocateResponse responseId */
            responseId?: (number|null);

            /** AllocateResponse allocatedContainers */
            allocatedContainers?: (hadoop.Container.$Properties[]|null);

            /** AllocateResponse completedContainerStatuses */
            completedContainerStatuses?: (hadoop.ContainerStatus.$Properties[]|null);

            /** AllocateResponse headroom */
            headroom?: (hadoop.Resource.$Properties|null);

            /** AllocateResponse updatedNodes */
            updatedNodes?: (hadoop.NodeReport.$Properties[]|null);

            /** AllocateResponse clusterNodeCount */
            clusterNodeCount?: (number|null);

            /** AllocateResponse preemption */
            preemption?: (hadoop.PreemptionMessage.$Properties|null);

            /** AllocateResponse nmTokens */
            nmTokens?: (hadoop.NMToken.$Properties[]|null);

            /** AllocateResponse amRmToken */
            amRmToken?: (hadoop.Token.$Properties|null);

            /** AllocateResponse containersFromPreviousAttempts */
            containersFromPreviousAttempts?: (hadoop.Container.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocateResponse. */
        type $Shape = hadoop.AllocateResponse.$Properties;

        /** Command enum. */
        enum Command {

            /** NONE value */
            NONE = 0,

            /** RESYNC value */
            RESYNC = 1,

            /** SHUTDOWN value */
            SHUTDOWN = 2
        }
    }

    /**
     * Properties of a FinishApplicationMasterRequest.
     * @deprecated Use hadoop.FinishApplicationMasterRequest.$Properties instead.
     */
    interface IFinishApplicationMasterRequest extends hadoop.FinishApplicationMasterRequest.$Properties {
    }

    /** Represents a FinishApplicationMasterRequest. */
    class FinishApplicationMasterRequest {

        /**
         * Constructs a new FinishApplicationMasterRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.FinishApplicationMasterRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FinishApplicationMasterRequest diagnostics. */
        diagnostics: string;

        /** FinishApplicationMasterRequest trackingUrl. */
        trackingUrl: string;

        /** FinishApplicationMasterRequest finalStatus. */
        finalStatus: hadoop.FinishApplicationMasterRequest.FinalStatus;

        /**
         * Creates a new FinishApplicationMasterRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FinishApplicationMasterRequest instance
         */
        static create(properties: hadoop.FinishApplicationMasterRequest.$Shape): hadoop.FinishApplicationMasterRequest & hadoop.FinishApplicationMasterRequest.$Shape;
        static create(properties?: hadoop.FinishApplicationMasterRequest.$Properties): hadoop.FinishApplicationMasterRequest;

        /**
         * Encodes the specified FinishApplicationMasterRequest message. Does not implicitly {@link hadoop.FinishApplicationMasterRequest.verify|verify} messages.
         * @param message FinishApplicationMasterRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.FinishApplicationMasterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FinishApplicationMasterRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.FinishApplicationMasterRequest & hadoop.FinishApplicationMasterRequest.$Shape} FinishApplicationMasterRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.FinishApplicationMasterRequest & hadoop.FinishApplicationMasterRequest.$Shape;

        /**
         * Gets the type url for FinishApplicationMasterRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace FinishApplicationMasterRequest {

        /** Properties of a FinishApplicationMasterRequest. */
        interface $Properties {

            /** FinishApplicationMasterRequest diagnostics */
            diagnostics?: (string|null);

            /** FinishApplicationMasterRequest trackingUrl */
            trackingUrl?: (string|null);

            /** FinishApplicationMasterRequest finalStatus */
            finalStatus?: (hadoop.FinishApplicationMasterRequest.FinalStatus|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FinishApplicationMasterRequest. */
        type $Shape = hadoop.FinishApplicationMasterRequest.$Properties;

        /** FinalStatus enum. */
        enum FinalStatus {

            /** UNDEFINED value */
            UNDEFINED = 0,

            /** SUCCEEDED value */
            SUCCEEDED = 1,

            /** FAILED value */
            FAILED = 2,

            /** KILLED value */
            KILLED = 3,

            /** ENDED value */
            ENDED = 4
        }
    }

    /**
     * Properties of a FinishApplicationMasterResponse.
     * @deprecated Use hadoop.FinishApplicationMasterResponse.$Properties instead.
     */
    interface IFinishApplicationMasterResponse extends hadoop.FinishApplicationMasterResponse.$Properties {
    }

    /** Represents a FinishApplicationMasterResponse. */
    class FinishApplicationMasterResponse {

        /**
         * Constructs a new FinishApplicationMasterResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.FinishApplicationMasterResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FinishApplicationMasterResponse isUnregistered. */
        isUnregistered: boolean;

        /**
         * Creates a new FinishApplicationMasterResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FinishApplicationMasterResponse instance
         */
        static create(properties: hadoop.FinishApplicationMasterResponse.$Shape): hadoop.FinishApplicationMasterResponse & hadoop.FinishApplicationMasterResponse.$Shape;
        static create(properties?: hadoop.FinishApplicationMasterResponse.$Properties): hadoop.FinishApplicationMasterResponse;

        /**
         * Encodes the specified FinishApplicationMasterResponse message. Does not implicitly {@link hadoop.FinishApplicationMasterResponse.verify|verify} messages.
         * @param message FinishApplicationMasterResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.FinishApplicationMasterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FinishApplicationMasterResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.FinishApplicationMasterResponse & hadoop.FinishApplicationMasterResponse.$Shape} FinishApplicationMasterResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.FinishApplicationMasterResponse & hadoop.FinishApplicationMasterResponse.$Shape;

        /**
         * Gets the type url for FinishApplicationMasterResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace FinishApplicationMasterResponse {

        /** Properties of a FinishApplicationMasterResponse. */
        interface $Properties {

            /** FinishApplicationMasterResponse isUnregistered */
            isUnregistered?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FinishApplicationMasterResponse. */
        type $Shape = hadoop.FinishApplicationMasterResponse.$Properties;
    }

    /**
     * Properties of a StartContainerRequest.
     * @deprecated Use hadoop.StartContainerRequest.$Properties instead.
     */
    interface IStartContainerRequest extends hadoop.StartContainerRequest.$Properties {
    }

    /** Represents a StartContainerRequest. */
    class StartContainerRequest {

        /**
         * Constructs a new StartContainerRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StartContainerRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StartContainerRequest launchContext. */
        launchContext?: (hadoop.ContainerLaunchContext.$Properties|null);

        /** StartContainerRequest containerToken. */
        containerToken?: (hadoop.Token.$Properties|null);

        /**
         * Creates a new StartContainerRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StartContainerRequest instance
         */
        static create(properties: hadoop.StartContainerRequest.$Shape): hadoop.StartContainerRequest & hadoop.StartContainerRequest.$Shape;
        static create(properties?: hadoop.StartContainerRequest.$Properties): hadoop.StartContainerRequest;

        /**
         * Encodes the specified StartContainerRequest message. Does not implicitly {@link hadoop.StartContainerRequest.verify|verify} messages.
         * @param message StartContainerRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StartContainerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StartContainerRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StartContainerRequest & hadoop.StartContainerRequest.$Shape} StartContainerRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StartContainerRequest & hadoop.StartContainerRequest.$Shape;

        /**
         * Gets the type url for StartContainerRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StartContainerRequest {

        /** Properties of a StartContainerRequest. */
        interface $Properties {

            /** StartContainerRequest launchContext */
            launchContext?: (hadoop.ContainerLaunchContext.$Properties|null);

            /** StartContainerRequest containerToken */
            containerToken?: (hadoop.Token.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StartContainerRequest. */
        type $Shape = hadoop.StartContainerRequest.$Properties;
    }

    /**
     * Properties of a StartContainersRequest.
     * @deprecated Use hadoop.StartContainersRequest.$Properties instead.
     */
    interface IStartContainersRequest extends hadoop.StartContainersRequest.$Properties {
    }

    /** Represents a StartContainersRequest. */
    class StartContainersRequest {

        /**
         * Constructs a new StartContainersRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StartContainersRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StartContainersRequest requests. */
        requests: hadoop.StartContainerRequest.$Properties[];

        /**
         * Creates a new StartContainersRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StartContainersRequest instance
         */
        static create(properties: hadoop.StartContainersRequest.$Shape): hadoop.StartContainersRequest & hadoop.StartContainersRequest.$Shape;
        static create(properties?: hadoop.StartContainersRequest.$Properties): hadoop.StartContainersRequest;

        /**
         * Encodes the specified StartContainersRequest message. Does not implicitly {@link hadoop.StartContainersRequest.verify|verify} messages.
         * @param message StartContainersRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StartContainersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StartContainersRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StartContainersRequest & hadoop.StartContainersRequest.$Shape} StartContainersRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StartContainersRequest & hadoop.StartContainersRequest.$Shape;

        /**
         * Gets the type url for StartContainersRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StartContainersRequest {

        /** Properties of a StartContainersRequest. */
        interface $Properties {

            /** StartContainersRequest requests */
            requests?: (hadoop.StartContainerRequest.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StartContainersRequest. */
        type $Shape = hadoop.StartContainersRequest.$Properties;
    }

    /**
     * Properties of a ContainerException.
     * @deprecated Use hadoop.ContainerException.$Properties instead.
     */
    interface IContainerException extends hadoop.ContainerException.$Properties {
    }

    /** Represents a ContainerException. */
    class ContainerException {

        /**
         * Constructs a new ContainerException.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.ContainerException.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContainerException containerId. */
        containerId?: (hadoop.ContainerId.$Properties|null);

        /** ContainerException exception. */
        exception?: (hadoop.SerializedException.$Properties|null);

        /**
         * Creates a new ContainerException instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContainerException instance
         */
        static create(properties: hadoop.ContainerException.$Shape): hadoop.ContainerException & hadoop.ContainerException.$Shape;
        static create(properties?: hadoop.ContainerException.$Properties): hadoop.ContainerException;

        /**
         * Encodes the specified ContainerException message. Does not implicitly {@link hadoop.ContainerException.verify|verify} messages.
         * @param message ContainerException message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.ContainerException.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContainerException message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.ContainerException & hadoop.ContainerException.$Shape} ContainerException
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.ContainerException & hadoop.ContainerException.$Shape;

        /**
         * Gets the type url for ContainerException
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ContainerException {

        /** Properties of a ContainerException. */
        interface $Properties {

            /** ContainerException containerId */
            containerId?: (hadoop.ContainerId.$Properties|null);

            /** ContainerException exception */
            exception?: (hadoop.SerializedException.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContainerException. */
        type $Shape = hadoop.ContainerException.$Properties;
    }

    /**
     * Properties of a StartContainersResponse.
     * @deprecated Use hadoop.StartContainersResponse.$Properties instead.
     */
    interface IStartContainersResponse extends hadoop.StartContainersResponse.$Properties {
    }

    /** Represents a StartContainersResponse. */
    class StartContainersResponse {

        /**
         * Constructs a new StartContainersResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StartContainersResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StartContainersResponse servicesMetaData. */
        servicesMetaData: hadoop.StringBytes.$Properties[];

        /** StartContainersResponse succeeded. */
        succeeded: hadoop.ContainerId.$Properties[];

        /** StartContainersResponse failed. */
        failed: hadoop.ContainerException.$Properties[];

        /**
         * Creates a new StartContainersResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StartContainersResponse instance
         */
        static create(properties: hadoop.StartContainersResponse.$Shape): hadoop.StartContainersResponse & hadoop.StartContainersResponse.$Shape;
        static create(properties?: hadoop.StartContainersResponse.$Properties): hadoop.StartContainersResponse;

        /**
         * Encodes the specified StartContainersResponse message. Does not implicitly {@link hadoop.StartContainersResponse.verify|verify} messages.
         * @param message StartContainersResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StartContainersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StartContainersResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StartContainersResponse & hadoop.StartContainersResponse.$Shape} StartContainersResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StartContainersResponse & hadoop.StartContainersResponse.$Shape;

        /**
         * Gets the type url for StartContainersResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StartContainersResponse {

        /** Properties of a StartContainersResponse. */
        interface $Properties {

            /** StartContainersResponse servicesMetaData */
            servicesMetaData?: (hadoop.StringBytes.$Properties[]|null);

            /** StartContainersResponse succeeded */
            succeeded?: (hadoop.ContainerId.$Properties[]|null);

            /** StartContainersResponse failed */
            failed?: (hadoop.ContainerException.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StartContainersResponse. */
        type $Shape = hadoop.StartContainersResponse.$Properties;
    }

    /**
     * Properties of a StopContainersRequest.
     * @deprecated Use hadoop.StopContainersRequest.$Properties instead.
     */
    interface IStopContainersRequest extends hadoop.StopContainersRequest.$Properties {
    }

    /** Represents a StopContainersRequest. */
    class StopContainersRequest {

        /**
         * Constructs a new StopContainersRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StopContainersRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StopContainersRequest containerIds. */
        containerIds: hadoop.ContainerId.$Properties[];

        /**
         * Creates a new StopContainersRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StopContainersRequest instance
         */
        static create(properties: hadoop.StopContainersRequest.$Shape): hadoop.StopContainersRequest & hadoop.StopContainersRequest.$Shape;
        static create(properties?: hadoop.StopContainersRequest.$Properties): hadoop.StopContainersRequest;

        /**
         * Encodes the specified StopContainersRequest message. Does not implicitly {@link hadoop.StopContainersRequest.verify|verify} messages.
         * @param message StopContainersRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StopContainersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StopContainersRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StopContainersRequest & hadoop.StopContainersRequest.$Shape} StopContainersRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StopContainersRequest & hadoop.StopContainersRequest.$Shape;

        /**
         * Gets the type url for StopContainersRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StopContainersRequest {

        /** Properties of a StopContainersRequest. */
        interface $Properties {

            /** StopContainersRequest containerIds */
            containerIds?: (hadoop.ContainerId.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StopContainersRequest. */
        type $Shape = hadoop.StopContainersRequest.$Properties;
    }

    /**
     * Properties of a StopContainersResponse.
     * @deprecated Use hadoop.StopContainersResponse.$Properties instead.
     */
    interface IStopContainersResponse extends hadoop.StopContainersResponse.$Properties {
    }

    /** Represents a StopContainersResponse. */
    class StopContainersResponse {

        /**
         * Constructs a new StopContainersResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.StopContainersResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StopContainersResponse succeeded. */
        succeeded: hadoop.ContainerId.$Properties[];

        /** StopContainersResponse failed. */
        failed: hadoop.ContainerException.$Properties[];

        /**
         * Creates a new StopContainersResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StopContainersResponse instance
         */
        static create(properties: hadoop.StopContainersResponse.$Shape): hadoop.StopContainersResponse & hadoop.StopContainersResponse.$Shape;
        static create(properties?: hadoop.StopContainersResponse.$Properties): hadoop.StopContainersResponse;

        /**
         * Encodes the specified StopContainersResponse message. Does not implicitly {@link hadoop.StopContainersResponse.verify|verify} messages.
         * @param message StopContainersResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.StopContainersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StopContainersResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.StopContainersResponse & hadoop.StopContainersResponse.$Shape} StopContainersResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.StopContainersResponse & hadoop.StopContainersResponse.$Shape;

        /**
         * Gets the type url for StopContainersResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StopContainersResponse {

        /** Properties of a StopContainersResponse. */
        interface $Properties {

            /** StopContainersResponse succeeded */
            succeeded?: (hadoop.ContainerId.$Properties[]|null);

            /** StopContainersResponse failed */
            failed?: (hadoop.ContainerException.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StopContainersResponse. */
        type $Shape = hadoop.StopContainersResponse.$Properties;
    }

    /**
     * Properties of a GetContainerStatusesRequest.
     * @deprecated Use hadoop.GetContainerStatusesRequest.$Properties instead.
     */
    interface IGetContainerStatusesRequest extends hadoop.GetContainerStatusesRequest.$Properties {
    }

    /** Represents a GetContainerStatusesRequest. */
    class GetContainerStatusesRequest {

        /**
         * Constructs a new GetContainerStatusesRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.GetContainerStatusesRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetContainerStatusesRequest containerIds. */
        containerIds: hadoop.ContainerId.$Properties[];

        /**
         * Creates a new GetContainerStatusesRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetContainerStatusesRequest instance
         */
        static create(properties: hadoop.GetContainerStatusesRequest.$Shape): hadoop.GetContainerStatusesRequest & hadoop.GetContainerStatusesRequest.$Shape;
        static create(properties?: hadoop.GetContainerStatusesRequest.$Properties): hadoop.GetContainerStatusesRequest;

        /**
         * Encodes the specified GetContainerStatusesRequest message. Does not implicitly {@link hadoop.GetContainerStatusesRequest.verify|verify} messages.
         * @param message GetContainerStatusesRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.GetContainerStatusesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetContainerStatusesRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.GetContainerStatusesRequest & hadoop.GetContainerStatusesRequest.$Shape} GetContainerStatusesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.GetContainerStatusesRequest & hadoop.GetContainerStatusesRequest.$Shape;

        /**
         * Gets the type url for GetContainerStatusesRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetContainerStatusesRequest {

        /** Properties of a GetContainerStatusesRequest. */
        interface $Properties {

            /** GetContainerStatusesRequest containerIds */
            containerIds?: (hadoop.ContainerId.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetContainerStatusesRequest. */
        type $Shape = hadoop.GetContainerStatusesRequest.$Properties;
    }

    /**
     * Properties of a GetContainerStatusesResponse.
     * @deprecated Use hadoop.GetContainerStatusesResponse.$Properties instead.
     */
    interface IGetContainerStatusesResponse extends hadoop.GetContainerStatusesResponse.$Properties {
    }

    /** Represents a GetContainerStatusesResponse. */
    class GetContainerStatusesResponse {

        /**
         * Constructs a new GetContainerStatusesResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.GetContainerStatusesResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetContainerStatusesResponse statuses. */
        statuses: hadoop.ContainerStatus.$Properties[];

        /** GetContainerStatusesResponse failed. */
        failed: hadoop.ContainerException.$Properties[];

        /**
         * Creates a new GetContainerStatusesResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetContainerStatusesResponse instance
         */
        static create(properties: hadoop.GetContainerStatusesResponse.$Shape): hadoop.GetContainerStatusesResponse & hadoop.GetContainerStatusesResponse.$Shape;
        static create(properties?: hadoop.GetContainerStatusesResponse.$Properties): hadoop.GetContainerStatusesResponse;

        /**
         * Encodes the specified GetContainerStatusesResponse message. Does not implicitly {@link hadoop.GetContainerStatusesResponse.verify|verify} messages.
         * @param message GetContainerStatusesResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.GetContainerStatusesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetContainerStatusesResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.GetContainerStatusesResponse & hadoop.GetContainerStatusesResponse.$Shape} GetContainerStatusesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.GetContainerStatusesResponse & hadoop.GetContainerStatusesResponse.$Shape;

        /**
         * Gets the type url for GetContainerStatusesResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetContainerStatusesResponse {

        /** Properties of a GetContainerStatusesResponse. */
        interface $Properties {

            /** GetContainerStatusesResponse statuses */
            statuses?: (hadoop.ContainerStatus.$Properties[]|null);

            /** GetContainerStatusesResponse failed */
            failed?: (hadoop.ContainerException.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetContainerStatusesResponse. */
        type $Shape = hadoop.GetContainerStatusesResponse.$Properties;
    }

    /**
     * Properties of a SignalContainerRequest.
     * @deprecated Use hadoop.SignalContainerRequest.$Properties instead.
     */
    interface ISignalContainerRequest extends hadoop.SignalContainerRequest.$Properties {
    }

    /** Represents a SignalContainerRequest. */
    class SignalContainerRequest {

        /**
         * Constructs a new SignalContainerRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.SignalContainerRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SignalContainerRequest containerId. */
        containerId: hadoop.ContainerId.$Properties;

        /** SignalContainerRequest command. */
        command: hadoop.SignalContainerRequest.Command;

        /**
         * Creates a new SignalContainerRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SignalContainerRequest instance
         */
        static create(properties: hadoop.SignalContainerRequest.$Shape): hadoop.SignalContainerRequest & hadoop.SignalContainerRequest.$Shape;
        static create(properties?: hadoop.SignalContainerRequest.$Properties): hadoop.SignalContainerRequest;

        /**
         * Encodes the specified SignalContainerRequest message. Does not implicitly {@link hadoop.SignalContainerRequest.verify|verify} messages.
         * @param message SignalContainerRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.SignalContainerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SignalContainerRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.SignalContainerRequest & hadoop.SignalContainerRequest.$Shape} SignalContainerRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.SignalContainerRequest & hadoop.SignalContainerRequest.$Shape;

        /**
         * Gets the type url for SignalContainerRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SignalContainerRequest {

        /** Properties of a SignalContainerRequest. */
        interface $Properties {

            /** SignalContainerRequest containerId */
            containerId: hadoop.ContainerId.$Properties;

            /** SignalContainerRequest command */
            command: hadoop.SignalContainerRequest.Command;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SignalContainerRequest. */
        type $Shape = hadoop.SignalContainerRequest.$Properties;

        /** Command enum. */
        enum Command {

            /** NONE value */
            NONE = 0,

            /** OUTPUT_THREAD_DUMP value */
            OUTPUT_THREAD_DUMP = 1,

            /** GRACEFUL_SHUTDOWN value */
            GRACEFUL_SHUTDOWN = 2,

            /** FORCEFUL_SHUTDOWN value */
            FORCEFUL_SHUTDOWN = 3
        }
    }

    /**
     * Properties of a SignalContainerResponse.
     * @deprecated Use hadoop.SignalContainerResponse.$Properties instead.
     */
    interface ISignalContainerResponse extends hadoop.SignalContainerResponse.$Properties {
    }

    /** Represents a SignalContainerResponse. */
    class SignalContainerResponse {

        /**
         * Constructs a new SignalContainerResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: hadoop.SignalContainerResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new SignalContainerResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SignalContainerResponse instance
         */
        static create(properties: hadoop.SignalContainerResponse.$Shape): hadoop.SignalContainerResponse & hadoop.SignalContainerResponse.$Shape;
        static create(properties?: hadoop.SignalContainerResponse.$Properties): hadoop.SignalContainerResponse;

        /**
         * Encodes the specified SignalContainerResponse message. Does not implicitly {@link hadoop.SignalContainerResponse.verify|verify} messages.
         * @param message SignalContainerResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: hadoop.SignalContainerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SignalContainerResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {hadoop.SignalContainerResponse & hadoop.SignalContainerResponse.$Shape} SignalContainerResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hadoop.SignalContainerResponse & hadoop.SignalContainerResponse.$Shape;

        /**
         * Gets the type url for SignalContainerResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SignalContainerResponse {

        /** Properties of a SignalContainerResponse. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SignalContainerResponse. */
        type $Shape = hadoop.SignalContainerResponse.$Properties;
    }
}
