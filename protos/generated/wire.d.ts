import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace batchray. */
export namespace batchray {

    /**
     * Properties of an Ack.
     * @deprecated Use batchray.Ack.$Properties instead.
     */
    interface IAck extends batchray.Ack.$Properties {
    }

    /** Represents an Ack. */
    class Ack {

        /**
         * Constructs a new Ack.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Ack.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new Ack instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Ack instance
         */
        static create(properties: batchray.Ack.$Shape): batchray.Ack & batchray.Ack.$Shape;
        static create(properties?: batchray.Ack.$Properties): batchray.Ack;

        /**
         * Encodes the specified Ack message. Does not implicitly {@link batchray.Ack.verify|verify} messages.
         * @param message Ack message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Ack message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Ack & batchray.Ack.$Shape} Ack
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Ack & batchray.Ack.$Shape;

        /**
         * Gets the type url for Ack
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Ack {

        /** Properties of an Ack. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Ack. */
        type $Shape = batchray.Ack.$Properties;
    }

    /**
     * Properties of an Address.
     * @deprecated Use batchray.Address.$Properties instead.
     */
    interface IAddress extends batchray.Address.$Properties {
    }

    /** Represents an Address. */
    class Address {

        /**
         * Constructs a new Address.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Address.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Address nodeId. */
        nodeId: Uint8Array;

        /** Address workerId. */
        workerId: Uint8Array;

        /** Address host. */
        host: string;

        /** Address port. */
        port: number;

        /** Address socketPath. */
        socketPath: string;

        /**
         * Creates a new Address instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Address instance
         */
        static create(properties: batchray.Address.$Shape): batchray.Address & batchray.Address.$Shape;
        static create(properties?: batchray.Address.$Properties): batchray.Address;

        /**
         * Encodes the specified Address message. Does not implicitly {@link batchray.Address.verify|verify} messages.
         * @param message Address message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Address message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Address & batchray.Address.$Shape} Address
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Address & batchray.Address.$Shape;

        /**
         * Gets the type url for Address
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Address {

        /** Properties of an Address. */
        interface $Properties {

            /** Address nodeId */
            nodeId?: (Uint8Array|null);

            /** Address workerId */
            workerId?: (Uint8Array|null);

            /** Address host */
            host?: (string|null);

            /** Address port */
            port?: (number|null);

            /** Address socketPath */
            socketPath?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Address. */
        type $Shape = batchray.Address.$Properties;
    }

    /**
     * Properties of an ErrorInfo.
     * @deprecated Use batchray.ErrorInfo.$Properties instead.
     */
    interface IErrorInfo extends batchray.ErrorInfo.$Properties {
    }

    /** Represents an ErrorInfo. */
    class ErrorInfo {

        /**
         * Constructs a new ErrorInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ErrorInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ErrorInfo code. */
        code: string;

        /** ErrorInfo message. */
        message: string;

        /** ErrorInfo contextJson. */
        contextJson: string;

        /**
         * Creates a new ErrorInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ErrorInfo instance
         */
        static create(properties: batchray.ErrorInfo.$Shape): batchray.ErrorInfo & batchray.ErrorInfo.$Shape;
        static create(properties?: batchray.ErrorInfo.$Properties): batchray.ErrorInfo;

        /**
         * Encodes the specified ErrorInfo message. Does not implicitly {@link batchray.ErrorInfo.verify|verify} messages.
         * @param message ErrorInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ErrorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ErrorInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ErrorInfo & batchray.ErrorInfo.$Shape} ErrorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ErrorInfo & batchray.ErrorInfo.$Shape;

        /**
         * Gets the type url for ErrorInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ErrorInfo {

        /** Properties of an ErrorInfo. */
        interface $Properties {

            /** ErrorInfo code */
            code?: (string|null);

            /** ErrorInfo message */
            message?: (string|null);

            /** ErrorInfo contextJson */
            contextJson?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ErrorInfo. */
        type $Shape = batchray.ErrorInfo.$Properties;
    }

    /**
     * Properties of a ResourceSet.
     * @deprecated Use batchray.ResourceSet.$Properties instead.
     */
    interface IResourceSet extends batchray.ResourceSet.$Properties {
    }

    /** Represents a ResourceSet. */
    class ResourceSet {

        /**
         * Constructs a new ResourceSet.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ResourceSet.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceSet quantities. */
        quantities: { [k: string]: number };

        /**
         * Creates a new ResourceSet instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceSet instance
         */
        static create(properties: batchray.ResourceSet.$Shape): batchray.ResourceSet & batchray.ResourceSet.$Shape;
        static create(properties?: batchray.ResourceSet.$Properties): batchray.ResourceSet;

        /**
         * Encodes the specified ResourceSet message. Does not implicitly {@link batchray.ResourceSet.verify|verify} messages.
         * @param message ResourceSet message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ResourceSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceSet message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ResourceSet & batchray.ResourceSet.$Shape} ResourceSet
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ResourceSet & batchray.ResourceSet.$Shape;

        /**
         * Gets the type url for ResourceSet
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceSet {

        /** Properties of a ResourceSet. */
        interface $Properties {

            /** ResourceSet quantities */
            quantities?: ({ [k: string]: number }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceSet. */
        type $Shape = batchray.ResourceSet.$Properties;
    }

    /**
     * Properties of an ObjectRefInfo.
     * @deprecated Use batchray.ObjectRefInfo.$Properties instead.
     */
    interface IObjectRefInfo extends batchray.ObjectRefInfo.$Properties {
    }

    /** Represents an ObjectRefInfo. */
    class ObjectRefInfo {

        /**
         * Constructs a new ObjectRefInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ObjectRefInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectRefInfo objectId. */
        objectId: Uint8Array;

        /** ObjectRefInfo owner. */
        owner?: (batchray.Address.$Properties|null);

        /**
         * Creates a new ObjectRefInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ObjectRefInfo instance
         */
        static create(properties: batchray.ObjectRefInfo.$Shape): batchray.ObjectRefInfo & batchray.ObjectRefInfo.$Shape;
        static create(properties?: batchray.ObjectRefInfo.$Properties): batchray.ObjectRefInfo;

        /**
         * Encodes the specified ObjectRefInfo message. Does not implicitly {@link batchray.ObjectRefInfo.verify|verify} messages.
         * @param message ObjectRefInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ObjectRefInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectRefInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ObjectRefInfo & batchray.ObjectRefInfo.$Shape} ObjectRefInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ObjectRefInfo & batchray.ObjectRefInfo.$Shape;

        /**
         * Gets the type url for ObjectRefInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ObjectRefInfo {

        /** Properties of an ObjectRefInfo. */
        interface $Properties {

            /** ObjectRefInfo objectId */
            objectId?: (Uint8Array|null);

            /** ObjectRefInfo owner */
            owner?: (batchray.Address.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectRefInfo. */
        type $Shape = batchray.ObjectRefInfo.$Properties;
    }

    /**
     * Properties of a NodeInfo.
     * @deprecated Use batchray.NodeInfo.$Properties instead.
     */
    interface INodeInfo extends batchray.NodeInfo.$Properties {
    }

    /** Represents a NodeInfo. */
    class NodeInfo {

        /**
         * Constructs a new NodeInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeInfo nodeId. */
        nodeId: Uint8Array;

        /** NodeInfo host. */
        host: string;

        /** NodeInfo port. */
        port: number;

        /** NodeInfo transferPort. */
        transferPort: number;

        /** NodeInfo hostname. */
        hostname: string;

        /** NodeInfo socketPath. */
        socketPath: string;

        /** NodeInfo isHead. */
        isHead: boolean;

        /** NodeInfo alive. */
        alive: boolean;

        /** NodeInfo total. */
        total?: (batchray.ResourceSet.$Properties|null);

        /** NodeInfo available. */
        available?: (batchray.ResourceSet.$Properties|null);

        /** NodeInfo startedAtMs. */
        startedAtMs: number;

        /** NodeInfo deathReason. */
        deathReason: string;

        /** NodeInfo sessionDir. */
        sessionDir: string;

        /** NodeInfo pendingLeases. */
        pendingLeases: number;

        /** NodeInfo pid. */
        pid: number;

        /** NodeInfo objectStoreBytes. */
        objectStoreBytes: number;

        /** NodeInfo draining. */
        draining: boolean;

        /** NodeInfo drainReason. */
        drainReason: string;

        /** NodeInfo drainLeftMs. */
        drainLeftMs: number;

        /** NodeInfo timeLeftMs. */
        timeLeftMs: number;

        /**
         * Creates a new NodeInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeInfo instance
         */
        static create(properties: batchray.NodeInfo.$Shape): batchray.NodeInfo & batchray.NodeInfo.$Shape;
        static create(properties?: batchray.NodeInfo.$Properties): batchray.NodeInfo;

        /**
         * Encodes the specified NodeInfo message. Does not implicitly {@link batchray.NodeInfo.verify|verify} messages.
         * @param message NodeInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeInfo & batchray.NodeInfo.$Shape} NodeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeInfo & batchray.NodeInfo.$Shape;

        /**
         * Gets the type url for NodeInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeInfo {

        /** Properties of a NodeInfo. */
        interface $Properties {

            /** NodeInfo nodeId */
            nodeId?: (Uint8Array|null);

            /** NodeInfo host */
            host?: (string|null);

            /** NodeInfo port */
            port?: (number|null);

            /** NodeInfo transferPort */
            transferPort?: (number|null);

            /** NodeInfo hostname */
            hostname?: (string|null);

            /** NodeInfo socketPath */
            socketPath?: (string|null);

            /** NodeInfo isHead */
            isHead?: (boolean|null);

            /** NodeInfo alive */
            alive?: (boolean|null);

            /** NodeInfo total */
            total?: (batchray.ResourceSet.$Properties|null);

            /** NodeInfo available */
            available?: (batchray.ResourceSet.$Properties|null);

            /** NodeInfo startedAtMs */
            startedAtMs?: (number|null);

            /** NodeInfo deathReason */
            deathReason?: (string|null);

            /** NodeInfo sessionDir */
            sessionDir?: (string|null);

            /** NodeInfo pendingLeases */
            pendingLeases?: (number|null);

            /** NodeInfo pid */
            pid?: (number|null);

            /** NodeInfo objectStoreBytes */
            objectStoreBytes?: (number|null);

            /** NodeInfo draining */
            draining?: (boolean|null);

            /** NodeInfo drainReason */
            drainReason?: (string|null);

            /** NodeInfo drainLeftMs */
            drainLeftMs?: (number|null);

            /** NodeInfo timeLeftMs */
            timeLeftMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeInfo. */
        type $Shape = batchray.NodeInfo.$Properties;
    }

    /**
     * Properties of a PendingDemand.
     * @deprecated Use batchray.PendingDemand.$Properties instead.
     */
    interface IPendingDemand extends batchray.PendingDemand.$Properties {
    }

    /** Represents a PendingDemand. */
    class PendingDemand {

        /**
         * Constructs a new PendingDemand.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.PendingDemand.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PendingDemand functionName. */
        functionName: string;

        /** PendingDemand demand. */
        demand?: (batchray.ResourceSet.$Properties|null);

        /** PendingDemand count. */
        count: number;

        /** PendingDemand kind. */
        kind: string;

        /** PendingDemand reason. */
        reason: string;

        /** PendingDemand position. */
        position: number;

        /**
         * Creates a new PendingDemand instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PendingDemand instance
         */
        static create(properties: batchray.PendingDemand.$Shape): batchray.PendingDemand & batchray.PendingDemand.$Shape;
        static create(properties?: batchray.PendingDemand.$Properties): batchray.PendingDemand;

        /**
         * Encodes the specified PendingDemand message. Does not implicitly {@link batchray.PendingDemand.verify|verify} messages.
         * @param message PendingDemand message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.PendingDemand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PendingDemand message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.PendingDemand & batchray.PendingDemand.$Shape} PendingDemand
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.PendingDemand & batchray.PendingDemand.$Shape;

        /**
         * Gets the type url for PendingDemand
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PendingDemand {

        /** Properties of a PendingDemand. */
        interface $Properties {

            /** PendingDemand functionName */
            functionName?: (string|null);

            /** PendingDemand demand */
            demand?: (batchray.ResourceSet.$Properties|null);

            /** PendingDemand count */
            count?: (number|null);

            /** PendingDemand kind */
            kind?: (string|null);

            /** PendingDemand reason */
            reason?: (string|null);

            /** PendingDemand position */
            position?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PendingDemand. */
        type $Shape = batchray.PendingDemand.$Properties;
    }

    /**
     * Properties of an ObjectValue.
     * @deprecated Use batchray.ObjectValue.$Properties instead.
     */
    interface IObjectValue extends batchray.ObjectValue.$Properties {
    }

    /** Represents an ObjectValue. */
    class ObjectValue {

        /**
         * Constructs a new ObjectValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ObjectValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectValue inline. */
        inline: Uint8Array;

        /** ObjectValue stored. */
        stored: boolean;

        /** ObjectValue sizeBytes. */
        sizeBytes: number;

        /** ObjectValue nodeIds. */
        nodeIds: Uint8Array[];

        /** ObjectValue isError. */
        isError: boolean;

        /** ObjectValue contained. */
        contained: batchray.ObjectRefInfo.$Properties[];

        /**
         * Creates a new ObjectValue instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ObjectValue instance
         */
        static create(properties: batchray.ObjectValue.$Shape): batchray.ObjectValue & batchray.ObjectValue.$Shape;
        static create(properties?: batchray.ObjectValue.$Properties): batchray.ObjectValue;

        /**
         * Encodes the specified ObjectValue message. Does not implicitly {@link batchray.ObjectValue.verify|verify} messages.
         * @param message ObjectValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ObjectValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ObjectValue & batchray.ObjectValue.$Shape} ObjectValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ObjectValue & batchray.ObjectValue.$Shape;

        /**
         * Gets the type url for ObjectValue
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ObjectValue {

        /** Properties of an ObjectValue. */
        interface $Properties {

            /** ObjectValue inline */
            inline?: (Uint8Array|null);

            /** ObjectValue stored */
            stored?: (boolean|null);

            /** ObjectValue sizeBytes */
            sizeBytes?: (number|null);

            /** ObjectValue nodeIds */
            nodeIds?: (Uint8Array[]|null);

            /** ObjectValue isError */
            isError?: (boolean|null);

            /** ObjectValue contained */
            contained?: (batchray.ObjectRefInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectValue. */
        type $Shape = batchray.ObjectValue.$Properties;
    }

    /**
     * Properties of a Dependency.
     * @deprecated Use batchray.Dependency.$Properties instead.
     */
    interface IDependency extends batchray.Dependency.$Properties {
    }

    /** Represents a Dependency. */
    class Dependency {

        /**
         * Constructs a new Dependency.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Dependency.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Dependency position. */
        position: number;

        /** Dependency ref. */
        ref?: (batchray.ObjectRefInfo.$Properties|null);

        /** Dependency value. */
        value?: (batchray.ObjectValue.$Properties|null);

        /**
         * Creates a new Dependency instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Dependency instance
         */
        static create(properties: batchray.Dependency.$Shape): batchray.Dependency & batchray.Dependency.$Shape;
        static create(properties?: batchray.Dependency.$Properties): batchray.Dependency;

        /**
         * Encodes the specified Dependency message. Does not implicitly {@link batchray.Dependency.verify|verify} messages.
         * @param message Dependency message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Dependency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Dependency message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Dependency & batchray.Dependency.$Shape} Dependency
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Dependency & batchray.Dependency.$Shape;

        /**
         * Gets the type url for Dependency
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Dependency {

        /** Properties of a Dependency. */
        interface $Properties {

            /** Dependency position */
            position?: (number|null);

            /** Dependency ref */
            ref?: (batchray.ObjectRefInfo.$Properties|null);

            /** Dependency value */
            value?: (batchray.ObjectValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Dependency. */
        type $Shape = batchray.Dependency.$Properties;
    }

    /**
     * Properties of a TaskSpec.
     * @deprecated Use batchray.TaskSpec.$Properties instead.
     */
    interface ITaskSpec extends batchray.TaskSpec.$Properties {
    }

    /** Represents a TaskSpec. */
    class TaskSpec {

        /**
         * Constructs a new TaskSpec.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TaskSpec.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaskSpec taskId. */
        taskId: Uint8Array;

        /** TaskSpec jobId. */
        jobId: Uint8Array;

        /** TaskSpec name. */
        name: string;

        /** TaskSpec functionHash. */
        functionHash: Uint8Array;

        /** TaskSpec actorId. */
        actorId: Uint8Array;

        /** TaskSpec method. */
        method: string;

        /** TaskSpec args. */
        args: Uint8Array;

        /** TaskSpec argsObject. */
        argsObject?: (batchray.ObjectRefInfo.$Properties|null);

        /** TaskSpec argsValue. */
        argsValue?: (batchray.ObjectValue.$Properties|null);

        /** TaskSpec dependencies. */
        dependencies: batchray.Dependency.$Properties[];

        /** TaskSpec numReturns. */
        numReturns: number;

        /** TaskSpec owner. */
        owner?: (batchray.Address.$Properties|null);

        /** TaskSpec attempt. */
        attempt: number;

        /** TaskSpec nested. */
        nested: batchray.ObjectRefInfo.$Properties[];

        /**
         * Creates a new TaskSpec instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TaskSpec instance
         */
        static create(properties: batchray.TaskSpec.$Shape): batchray.TaskSpec & batchray.TaskSpec.$Shape;
        static create(properties?: batchray.TaskSpec.$Properties): batchray.TaskSpec;

        /**
         * Encodes the specified TaskSpec message. Does not implicitly {@link batchray.TaskSpec.verify|verify} messages.
         * @param message TaskSpec message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TaskSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaskSpec message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TaskSpec & batchray.TaskSpec.$Shape} TaskSpec
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TaskSpec & batchray.TaskSpec.$Shape;

        /**
         * Gets the type url for TaskSpec
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TaskSpec {

        /** Properties of a TaskSpec. */
        interface $Properties {

            /** TaskSpec taskId */
            taskId?: (Uint8Array|null);

            /** TaskSpec jobId */
            jobId?: (Uint8Array|null);

            /** TaskSpec name */
            name?: (string|null);

            /** TaskSpec functionHash */
            functionHash?: (Uint8Array|null);

            /** TaskSpec actorId */
            actorId?: (Uint8Array|null);

            /** TaskSpec method */
            method?: (string|null);

            /** TaskSpec args */
            args?: (Uint8Array|null);

            /** TaskSpec argsObject */
            argsObject?: (batchray.ObjectRefInfo.$Properties|null);

            /** TaskSpec argsValue */
            argsValue?: (batchray.ObjectValue.$Properties|null);

            /** TaskSpec dependencies */
            dependencies?: (batchray.Dependency.$Properties[]|null);

            /** TaskSpec numReturns */
            numReturns?: (number|null);

            /** TaskSpec owner */
            owner?: (batchray.Address.$Properties|null);

            /** TaskSpec attempt */
            attempt?: (number|null);

            /** TaskSpec nested */
            nested?: (batchray.ObjectRefInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaskSpec. */
        type $Shape = batchray.TaskSpec.$Properties;
    }

    /**
     * Properties of an ActorSpec.
     * @deprecated Use batchray.ActorSpec.$Properties instead.
     */
    interface IActorSpec extends batchray.ActorSpec.$Properties {
    }

    /** Represents an ActorSpec. */
    class ActorSpec {

        /**
         * Constructs a new ActorSpec.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ActorSpec.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorSpec actorId. */
        actorId: Uint8Array;

        /** ActorSpec jobId. */
        jobId: Uint8Array;

        /** ActorSpec className. */
        className: string;

        /** ActorSpec name. */
        name: string;

        /** ActorSpec namespace. */
        namespace: string;

        /** ActorSpec detached. */
        detached: boolean;

        /** ActorSpec maxConcurrency. */
        maxConcurrency: number;

        /** ActorSpec resources. */
        resources?: (batchray.ResourceSet.$Properties|null);

        /** ActorSpec constructorTask. */
        constructorTask?: (batchray.TaskSpec.$Properties|null);

        /** ActorSpec owner. */
        owner?: (batchray.Address.$Properties|null);

        /** ActorSpec methods. */
        methods: string[];

        /**
         * Creates a new ActorSpec instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorSpec instance
         */
        static create(properties: batchray.ActorSpec.$Shape): batchray.ActorSpec & batchray.ActorSpec.$Shape;
        static create(properties?: batchray.ActorSpec.$Properties): batchray.ActorSpec;

        /**
         * Encodes the specified ActorSpec message. Does not implicitly {@link batchray.ActorSpec.verify|verify} messages.
         * @param message ActorSpec message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ActorSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorSpec message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ActorSpec & batchray.ActorSpec.$Shape} ActorSpec
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ActorSpec & batchray.ActorSpec.$Shape;

        /**
         * Gets the type url for ActorSpec
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorSpec {

        /** Properties of an ActorSpec. */
        interface $Properties {

            /** ActorSpec actorId */
            actorId?: (Uint8Array|null);

            /** ActorSpec jobId */
            jobId?: (Uint8Array|null);

            /** ActorSpec className */
            className?: (string|null);

            /** ActorSpec name */
            name?: (string|null);

            /** ActorSpec namespace */
            namespace?: (string|null);

            /** ActorSpec detached */
            detached?: (boolean|null);

            /** ActorSpec maxConcurrency */
            maxConcurrency?: (number|null);

            /** ActorSpec resources */
            resources?: (batchray.ResourceSet.$Properties|null);

            /** ActorSpec constructorTask */
            constructorTask?: (batchray.TaskSpec.$Properties|null);

            /** ActorSpec owner */
            owner?: (batchray.Address.$Properties|null);

            /** ActorSpec methods */
            methods?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ActorSpec. */
        type $Shape = batchray.ActorSpec.$Properties;
    }

    /**
     * Properties of an ActorInfo.
     * @deprecated Use batchray.ActorInfo.$Properties instead.
     */
    interface IActorInfo extends batchray.ActorInfo.$Properties {
    }

    /** Represents an ActorInfo. */
    class ActorInfo {

        /**
         * Constructs a new ActorInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ActorInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorInfo spec. */
        spec?: (batchray.ActorSpec.$Properties|null);

        /** ActorInfo state. */
        state: string;

        /** ActorInfo address. */
        address?: (batchray.Address.$Properties|null);

        /** ActorInfo pid. */
        pid: number;

        /** ActorInfo deathCause. */
        deathCause: string;

        /** ActorInfo creationError. */
        creationError: Uint8Array;

        /** ActorInfo startedAtMs. */
        startedAtMs: number;

        /** ActorInfo endedAtMs. */
        endedAtMs: number;

        /**
         * Creates a new ActorInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorInfo instance
         */
        static create(properties: batchray.ActorInfo.$Shape): batchray.ActorInfo & batchray.ActorInfo.$Shape;
        static create(properties?: batchray.ActorInfo.$Properties): batchray.ActorInfo;

        /**
         * Encodes the specified ActorInfo message. Does not implicitly {@link batchray.ActorInfo.verify|verify} messages.
         * @param message ActorInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ActorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ActorInfo & batchray.ActorInfo.$Shape} ActorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ActorInfo & batchray.ActorInfo.$Shape;

        /**
         * Gets the type url for ActorInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorInfo {

        /** Properties of an ActorInfo. */
        interface $Properties {

            /** ActorInfo spec */
            spec?: (batchray.ActorSpec.$Properties|null);

            /** ActorInfo state */
            state?: (string|null);

            /** ActorInfo address */
            address?: (batchray.Address.$Properties|null);

            /** ActorInfo pid */
            pid?: (number|null);

            /** ActorInfo deathCause */
            deathCause?: (string|null);

            /** ActorInfo creationError */
            creationError?: (Uint8Array|null);

            /** ActorInfo startedAtMs */
            startedAtMs?: (number|null);

            /** ActorInfo endedAtMs */
            endedAtMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ActorInfo. */
        type $Shape = batchray.ActorInfo.$Properties;
    }

    /**
     * Properties of a JobConfig.
     * @deprecated Use batchray.JobConfig.$Properties instead.
     */
    interface IJobConfig extends batchray.JobConfig.$Properties {
    }

    /** Represents a JobConfig. */
    class JobConfig {

        /**
         * Constructs a new JobConfig.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.JobConfig.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JobConfig cwd. */
        cwd: string;

        /** JobConfig execArgv. */
        execArgv: string[];

        /** JobConfig namespace. */
        namespace: string;

        /**
         * Creates a new JobConfig instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JobConfig instance
         */
        static create(properties: batchray.JobConfig.$Shape): batchray.JobConfig & batchray.JobConfig.$Shape;
        static create(properties?: batchray.JobConfig.$Properties): batchray.JobConfig;

        /**
         * Encodes the specified JobConfig message. Does not implicitly {@link batchray.JobConfig.verify|verify} messages.
         * @param message JobConfig message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.JobConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JobConfig message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.JobConfig & batchray.JobConfig.$Shape} JobConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.JobConfig & batchray.JobConfig.$Shape;

        /**
         * Gets the type url for JobConfig
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace JobConfig {

        /** Properties of a JobConfig. */
        interface $Properties {

            /** JobConfig cwd */
            cwd?: (string|null);

            /** JobConfig execArgv */
            execArgv?: (string[]|null);

            /** JobConfig namespace */
            namespace?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JobConfig. */
        type $Shape = batchray.JobConfig.$Properties;
    }

    /**
     * Properties of a JobInfo.
     * @deprecated Use batchray.JobInfo.$Properties instead.
     */
    interface IJobInfo extends batchray.JobInfo.$Properties {
    }

    /** Represents a JobInfo. */
    class JobInfo {

        /**
         * Constructs a new JobInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.JobInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JobInfo jobId. */
        jobId: Uint8Array;

        /** JobInfo config. */
        config?: (batchray.JobConfig.$Properties|null);

        /** JobInfo entrypoint. */
        entrypoint: string;

        /** JobInfo driverPid. */
        driverPid: number;

        /** JobInfo driver. */
        driver?: (batchray.Address.$Properties|null);

        /** JobInfo state. */
        state: string;

        /** JobInfo startedAtMs. */
        startedAtMs: number;

        /** JobInfo endedAtMs. */
        endedAtMs: number;

        /**
         * Creates a new JobInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JobInfo instance
         */
        static create(properties: batchray.JobInfo.$Shape): batchray.JobInfo & batchray.JobInfo.$Shape;
        static create(properties?: batchray.JobInfo.$Properties): batchray.JobInfo;

        /**
         * Encodes the specified JobInfo message. Does not implicitly {@link batchray.JobInfo.verify|verify} messages.
         * @param message JobInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.JobInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JobInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.JobInfo & batchray.JobInfo.$Shape} JobInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.JobInfo & batchray.JobInfo.$Shape;

        /**
         * Gets the type url for JobInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace JobInfo {

        /** Properties of a JobInfo. */
        interface $Properties {

            /** JobInfo jobId */
            jobId?: (Uint8Array|null);

            /** JobInfo config */
            config?: (batchray.JobConfig.$Properties|null);

            /** JobInfo entrypoint */
            entrypoint?: (string|null);

            /** JobInfo driverPid */
            driverPid?: (number|null);

            /** JobInfo driver */
            driver?: (batchray.Address.$Properties|null);

            /** JobInfo state */
            state?: (string|null);

            /** JobInfo startedAtMs */
            startedAtMs?: (number|null);

            /** JobInfo endedAtMs */
            endedAtMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JobInfo. */
        type $Shape = batchray.JobInfo.$Properties;
    }

    /**
     * Properties of a CoreWorkerBatch.
     * @deprecated Use batchray.CoreWorkerBatch.$Properties instead.
     */
    interface ICoreWorkerBatch extends batchray.CoreWorkerBatch.$Properties {
    }

    /** Represents a CoreWorkerBatch. */
    class CoreWorkerBatch {

        /**
         * Constructs a new CoreWorkerBatch.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CoreWorkerBatch.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CoreWorkerBatch messages. */
        messages: batchray.CoreWorkerMessage.$Properties[];

        /**
         * Creates a new CoreWorkerBatch instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CoreWorkerBatch instance
         */
        static create(properties: batchray.CoreWorkerBatch.$Shape): batchray.CoreWorkerBatch & batchray.CoreWorkerBatch.$Shape;
        static create(properties?: batchray.CoreWorkerBatch.$Properties): batchray.CoreWorkerBatch;

        /**
         * Encodes the specified CoreWorkerBatch message. Does not implicitly {@link batchray.CoreWorkerBatch.verify|verify} messages.
         * @param message CoreWorkerBatch message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CoreWorkerBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CoreWorkerBatch message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CoreWorkerBatch & batchray.CoreWorkerBatch.$Shape} CoreWorkerBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CoreWorkerBatch & batchray.CoreWorkerBatch.$Shape;

        /**
         * Gets the type url for CoreWorkerBatch
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CoreWorkerBatch {

        /** Properties of a CoreWorkerBatch. */
        interface $Properties {

            /** CoreWorkerBatch messages */
            messages?: (batchray.CoreWorkerMessage.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CoreWorkerBatch. */
        type $Shape = {
          messages?: batchray.CoreWorkerMessage.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a CoreWorkerMessage.
     * @deprecated Use batchray.CoreWorkerMessage.$Properties instead.
     */
    interface ICoreWorkerMessage extends batchray.CoreWorkerMessage.$Properties {
    }

    /** Represents a CoreWorkerMessage. */
    class CoreWorkerMessage {

        /**
         * Constructs a new CoreWorkerMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CoreWorkerMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CoreWorkerMessage requestId. */
        requestId: number;

        /** CoreWorkerMessage replyTo. */
        replyTo: number;

        /** CoreWorkerMessage error. */
        error?: (batchray.ErrorInfo.$Properties|null);

        /** CoreWorkerMessage hello. */
        hello?: (batchray.Hello.$Properties|null);

        /** CoreWorkerMessage pushTask. */
        pushTask?: (batchray.PushTask.$Properties|null);

        /** CoreWorkerMessage taskReply. */
        taskReply?: (batchray.TaskReply.$Properties|null);

        /** CoreWorkerMessage getObject. */
        getObject?: (batchray.GetObject.$Properties|null);

        /** CoreWorkerMessage objectValue. */
        objectValue?: (batchray.ObjectValue.$Properties|null);

        /** CoreWorkerMessage addBorrower. */
        addBorrower?: (batchray.AddBorrower.$Properties|null);

        /** CoreWorkerMessage removeBorrower. */
        removeBorrower?: (batchray.RemoveBorrower.$Properties|null);

        /** CoreWorkerMessage returnRefsTaken. */
        returnRefsTaken?: (batchray.ReturnRefsTaken.$Properties|null);

        /** CoreWorkerMessage ack. */
        ack?: (batchray.Ack.$Properties|null);

        /** CoreWorkerMessage reportLocation. */
        reportLocation?: (batchray.ReportLocation.$Properties|null);

        /** CoreWorkerMessage body. */
        body?: ("hello"|"pushTask"|"taskReply"|"getObject"|"objectValue"|"addBorrower"|"removeBorrower"|"returnRefsTaken"|"ack"|"reportLocation");

        /**
         * Creates a new CoreWorkerMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CoreWorkerMessage instance
         */
        static create(properties: batchray.CoreWorkerMessage.$Shape): batchray.CoreWorkerMessage & batchray.CoreWorkerMessage.$Shape;
        static create(properties?: batchray.CoreWorkerMessage.$Properties): batchray.CoreWorkerMessage;

        /**
         * Encodes the specified CoreWorkerMessage message. Does not implicitly {@link batchray.CoreWorkerMessage.verify|verify} messages.
         * @param message CoreWorkerMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CoreWorkerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CoreWorkerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CoreWorkerMessage & batchray.CoreWorkerMessage.$Shape} CoreWorkerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CoreWorkerMessage & batchray.CoreWorkerMessage.$Shape;

        /**
         * Gets the type url for CoreWorkerMessage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CoreWorkerMessage {

        /** Properties of a CoreWorkerMessage. */
        interface $Properties {

            /** CoreWorkerMessage requestId */
            requestId?: (number|null);

            /** CoreWorkerMessage replyTo */
            replyTo?: (number|null);

            /** CoreWorkerMessage error */
            error?: (batchray.ErrorInfo.$Properties|null);

            /** CoreWorkerMessage hello */
            hello?: (batchray.Hello.$Properties|null);

            /** CoreWorkerMessage pushTask */
            pushTask?: (batchray.PushTask.$Properties|null);

            /** CoreWorkerMessage taskReply */
            taskReply?: (batchray.TaskReply.$Properties|null);

            /** CoreWorkerMessage getObject */
            getObject?: (batchray.GetObject.$Properties|null);

            /** CoreWorkerMessage objectValue */
            objectValue?: (batchray.ObjectValue.$Properties|null);

            /** CoreWorkerMessage addBorrower */
            addBorrower?: (batchray.AddBorrower.$Properties|null);

            /** CoreWorkerMessage removeBorrower */
            removeBorrower?: (batchray.RemoveBorrower.$Properties|null);

            /** CoreWorkerMessage returnRefsTaken */
            returnRefsTaken?: (batchray.ReturnRefsTaken.$Properties|null);

            /** CoreWorkerMessage ack */
            ack?: (batchray.Ack.$Properties|null);

            /** CoreWorkerMessage reportLocation */
            reportLocation?: (batchray.ReportLocation.$Properties|null);

            /** CoreWorkerMessage body */
            body?: ("hello"|"pushTask"|"taskReply"|"getObject"|"objectValue"|"addBorrower"|"removeBorrower"|"returnRefsTaken"|"ack"|"reportLocation");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a CoreWorkerMessage. */
        type $Shape = {
          requestId?: number|null;
          replyTo?: number|null;
          error?: batchray.ErrorInfo.$Shape|null;
          hello?: batchray.Hello.$Shape|null;
          pushTask?: batchray.PushTask.$Shape|null;
          taskReply?: batchray.TaskReply.$Shape|null;
          getObject?: batchray.GetObject.$Shape|null;
          objectValue?: batchray.ObjectValue.$Shape|null;
          addBorrower?: batchray.AddBorrower.$Shape|null;
          removeBorrower?: batchray.RemoveBorrower.$Shape|null;
          returnRefsTaken?: batchray.ReturnRefsTaken.$Shape|null;
          ack?: batchray.Ack.$Shape|null;
          reportLocation?: batchray.ReportLocation.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "hello"; hello: batchray.Hello.$Shape; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "pushTask"; hello?: null; pushTask: batchray.PushTask.$Shape; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "taskReply"; hello?: null; pushTask?: null; taskReply: batchray.TaskReply.$Shape; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "getObject"; hello?: null; pushTask?: null; taskReply?: null; getObject: batchray.GetObject.$Shape; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "objectValue"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue: batchray.ObjectValue.$Shape; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "addBorrower"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower: batchray.AddBorrower.$Shape; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "removeBorrower"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower: batchray.RemoveBorrower.$Shape; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "returnRefsTaken"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken: batchray.ReturnRefsTaken.$Shape; ack?: null; reportLocation?: null }|{ body?: "ack"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack: batchray.Ack.$Shape; reportLocation?: null }|{ body?: "reportLocation"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation: batchray.ReportLocation.$Shape })
        );
    }

    /**
     * Properties of a Hello.
     * @deprecated Use batchray.Hello.$Properties instead.
     */
    interface IHello extends batchray.Hello.$Properties {
    }

    /** Represents a Hello. */
    class Hello {

        /**
         * Constructs a new Hello.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Hello.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Hello address. */
        address?: (batchray.Address.$Properties|null);

        /** Hello jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new Hello instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Hello instance
         */
        static create(properties: batchray.Hello.$Shape): batchray.Hello & batchray.Hello.$Shape;
        static create(properties?: batchray.Hello.$Properties): batchray.Hello;

        /**
         * Encodes the specified Hello message. Does not implicitly {@link batchray.Hello.verify|verify} messages.
         * @param message Hello message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Hello message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Hello & batchray.Hello.$Shape} Hello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Hello & batchray.Hello.$Shape;

        /**
         * Gets the type url for Hello
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Hello {

        /** Properties of a Hello. */
        interface $Properties {

            /** Hello address */
            address?: (batchray.Address.$Properties|null);

            /** Hello jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Hello. */
        type $Shape = batchray.Hello.$Properties;
    }

    /**
     * Properties of a PushTask.
     * @deprecated Use batchray.PushTask.$Properties instead.
     */
    interface IPushTask extends batchray.PushTask.$Properties {
    }

    /** Represents a PushTask. */
    class PushTask {

        /**
         * Constructs a new PushTask.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.PushTask.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PushTask spec. */
        spec?: (batchray.TaskSpec.$Properties|null);

        /** PushTask leaseId. */
        leaseId: number;

        /** PushTask assigned. */
        assigned?: (batchray.Assigned.$Properties|null);

        /**
         * Creates a new PushTask instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PushTask instance
         */
        static create(properties: batchray.PushTask.$Shape): batchray.PushTask & batchray.PushTask.$Shape;
        static create(properties?: batchray.PushTask.$Properties): batchray.PushTask;

        /**
         * Encodes the specified PushTask message. Does not implicitly {@link batchray.PushTask.verify|verify} messages.
         * @param message PushTask message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.PushTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PushTask message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.PushTask & batchray.PushTask.$Shape} PushTask
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.PushTask & batchray.PushTask.$Shape;

        /**
         * Gets the type url for PushTask
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PushTask {

        /** Properties of a PushTask. */
        interface $Properties {

            /** PushTask spec */
            spec?: (batchray.TaskSpec.$Properties|null);

            /** PushTask leaseId */
            leaseId?: (number|null);

            /** PushTask assigned */
            assigned?: (batchray.Assigned.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PushTask. */
        type $Shape = batchray.PushTask.$Properties;
    }

    /**
     * Properties of an Assigned.
     * @deprecated Use batchray.Assigned.$Properties instead.
     */
    interface IAssigned extends batchray.Assigned.$Properties {
    }

    /** Represents an Assigned. */
    class Assigned {

        /**
         * Constructs a new Assigned.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Assigned.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Assigned resources. */
        resources?: (batchray.ResourceSet.$Properties|null);

        /** Assigned gpuIds. */
        gpuIds: string[];

        /**
         * Creates a new Assigned instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Assigned instance
         */
        static create(properties: batchray.Assigned.$Shape): batchray.Assigned & batchray.Assigned.$Shape;
        static create(properties?: batchray.Assigned.$Properties): batchray.Assigned;

        /**
         * Encodes the specified Assigned message. Does not implicitly {@link batchray.Assigned.verify|verify} messages.
         * @param message Assigned message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Assigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Assigned message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Assigned & batchray.Assigned.$Shape} Assigned
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Assigned & batchray.Assigned.$Shape;

        /**
         * Gets the type url for Assigned
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Assigned {

        /** Properties of an Assigned. */
        interface $Properties {

            /** Assigned resources */
            resources?: (batchray.ResourceSet.$Properties|null);

            /** Assigned gpuIds */
            gpuIds?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Assigned. */
        type $Shape = batchray.Assigned.$Properties;
    }

    /**
     * Properties of a TaskReply.
     * @deprecated Use batchray.TaskReply.$Properties instead.
     */
    interface ITaskReply extends batchray.TaskReply.$Properties {
    }

    /** Represents a TaskReply. */
    class TaskReply {

        /**
         * Constructs a new TaskReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TaskReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaskReply returned. */
        returned: boolean;

        /** TaskReply returns. */
        returns: batchray.ObjectValue.$Properties[];

        /** TaskReply durationMs. */
        durationMs: number;

        /**
         * Creates a new TaskReply instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TaskReply instance
         */
        static create(properties: batchray.TaskReply.$Shape): batchray.TaskReply & batchray.TaskReply.$Shape;
        static create(properties?: batchray.TaskReply.$Properties): batchray.TaskReply;

        /**
         * Encodes the specified TaskReply message. Does not implicitly {@link batchray.TaskReply.verify|verify} messages.
         * @param message TaskReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TaskReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaskReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TaskReply & batchray.TaskReply.$Shape} TaskReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TaskReply & batchray.TaskReply.$Shape;

        /**
         * Gets the type url for TaskReply
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TaskReply {

        /** Properties of a TaskReply. */
        interface $Properties {

            /** TaskReply returned */
            returned?: (boolean|null);

            /** TaskReply returns */
            returns?: (batchray.ObjectValue.$Properties[]|null);

            /** TaskReply durationMs */
            durationMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaskReply. */
        type $Shape = batchray.TaskReply.$Properties;
    }

    /**
     * Properties of a GetObject.
     * @deprecated Use batchray.GetObject.$Properties instead.
     */
    interface IGetObject extends batchray.GetObject.$Properties {
    }

    /** Represents a GetObject. */
    class GetObject {

        /**
         * Constructs a new GetObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetObject objectId. */
        objectId: Uint8Array;

        /**
         * Creates a new GetObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetObject instance
         */
        static create(properties: batchray.GetObject.$Shape): batchray.GetObject & batchray.GetObject.$Shape;
        static create(properties?: batchray.GetObject.$Properties): batchray.GetObject;

        /**
         * Encodes the specified GetObject message. Does not implicitly {@link batchray.GetObject.verify|verify} messages.
         * @param message GetObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetObject & batchray.GetObject.$Shape} GetObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetObject & batchray.GetObject.$Shape;

        /**
         * Gets the type url for GetObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetObject {

        /** Properties of a GetObject. */
        interface $Properties {

            /** GetObject objectId */
            objectId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetObject. */
        type $Shape = batchray.GetObject.$Properties;
    }

    /**
     * Properties of an AddBorrower.
     * @deprecated Use batchray.AddBorrower.$Properties instead.
     */
    interface IAddBorrower extends batchray.AddBorrower.$Properties {
    }

    /** Represents an AddBorrower. */
    class AddBorrower {

        /**
         * Constructs a new AddBorrower.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.AddBorrower.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AddBorrower objectIds. */
        objectIds: Uint8Array[];

        /**
         * Creates a new AddBorrower instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddBorrower instance
         */
        static create(properties: batchray.AddBorrower.$Shape): batchray.AddBorrower & batchray.AddBorrower.$Shape;
        static create(properties?: batchray.AddBorrower.$Properties): batchray.AddBorrower;

        /**
         * Encodes the specified AddBorrower message. Does not implicitly {@link batchray.AddBorrower.verify|verify} messages.
         * @param message AddBorrower message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.AddBorrower.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddBorrower message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.AddBorrower & batchray.AddBorrower.$Shape} AddBorrower
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.AddBorrower & batchray.AddBorrower.$Shape;

        /**
         * Gets the type url for AddBorrower
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AddBorrower {

        /** Properties of an AddBorrower. */
        interface $Properties {

            /** AddBorrower objectIds */
            objectIds?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddBorrower. */
        type $Shape = batchray.AddBorrower.$Properties;
    }

    /**
     * Properties of a RemoveBorrower.
     * @deprecated Use batchray.RemoveBorrower.$Properties instead.
     */
    interface IRemoveBorrower extends batchray.RemoveBorrower.$Properties {
    }

    /** Represents a RemoveBorrower. */
    class RemoveBorrower {

        /**
         * Constructs a new RemoveBorrower.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RemoveBorrower.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RemoveBorrower objectIds. */
        objectIds: Uint8Array[];

        /**
         * Creates a new RemoveBorrower instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RemoveBorrower instance
         */
        static create(properties: batchray.RemoveBorrower.$Shape): batchray.RemoveBorrower & batchray.RemoveBorrower.$Shape;
        static create(properties?: batchray.RemoveBorrower.$Properties): batchray.RemoveBorrower;

        /**
         * Encodes the specified RemoveBorrower message. Does not implicitly {@link batchray.RemoveBorrower.verify|verify} messages.
         * @param message RemoveBorrower message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RemoveBorrower.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RemoveBorrower message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RemoveBorrower & batchray.RemoveBorrower.$Shape} RemoveBorrower
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RemoveBorrower & batchray.RemoveBorrower.$Shape;

        /**
         * Gets the type url for RemoveBorrower
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RemoveBorrower {

        /** Properties of a RemoveBorrower. */
        interface $Properties {

            /** RemoveBorrower objectIds */
            objectIds?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RemoveBorrower. */
        type $Shape = batchray.RemoveBorrower.$Properties;
    }

    /**
     * Properties of a ReturnRefsTaken.
     * @deprecated Use batchray.ReturnRefsTaken.$Properties instead.
     */
    interface IReturnRefsTaken extends batchray.ReturnRefsTaken.$Properties {
    }

    /** Represents a ReturnRefsTaken. */
    class ReturnRefsTaken {

        /**
         * Constructs a new ReturnRefsTaken.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReturnRefsTaken.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReturnRefsTaken taskId. */
        taskId: Uint8Array;

        /**
         * Creates a new ReturnRefsTaken instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReturnRefsTaken instance
         */
        static create(properties: batchray.ReturnRefsTaken.$Shape): batchray.ReturnRefsTaken & batchray.ReturnRefsTaken.$Shape;
        static create(properties?: batchray.ReturnRefsTaken.$Properties): batchray.ReturnRefsTaken;

        /**
         * Encodes the specified ReturnRefsTaken message. Does not implicitly {@link batchray.ReturnRefsTaken.verify|verify} messages.
         * @param message ReturnRefsTaken message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReturnRefsTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReturnRefsTaken message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReturnRefsTaken & batchray.ReturnRefsTaken.$Shape} ReturnRefsTaken
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReturnRefsTaken & batchray.ReturnRefsTaken.$Shape;

        /**
         * Gets the type url for ReturnRefsTaken
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReturnRefsTaken {

        /** Properties of a ReturnRefsTaken. */
        interface $Properties {

            /** ReturnRefsTaken taskId */
            taskId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReturnRefsTaken. */
        type $Shape = batchray.ReturnRefsTaken.$Properties;
    }

    /**
     * Properties of a ReportLocation.
     * @deprecated Use batchray.ReportLocation.$Properties instead.
     */
    interface IReportLocation extends batchray.ReportLocation.$Properties {
    }

    /** Represents a ReportLocation. */
    class ReportLocation {

        /**
         * Constructs a new ReportLocation.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReportLocation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReportLocation objectId. */
        objectId: Uint8Array;

        /** ReportLocation nodeId. */
        nodeId: Uint8Array;

        /** ReportLocation lost. */
        lost: boolean;

        /**
         * Creates a new ReportLocation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReportLocation instance
         */
        static create(properties: batchray.ReportLocation.$Shape): batchray.ReportLocation & batchray.ReportLocation.$Shape;
        static create(properties?: batchray.ReportLocation.$Properties): batchray.ReportLocation;

        /**
         * Encodes the specified ReportLocation message. Does not implicitly {@link batchray.ReportLocation.verify|verify} messages.
         * @param message ReportLocation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReportLocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReportLocation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReportLocation & batchray.ReportLocation.$Shape} ReportLocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReportLocation & batchray.ReportLocation.$Shape;

        /**
         * Gets the type url for ReportLocation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReportLocation {

        /** Properties of a ReportLocation. */
        interface $Properties {

            /** ReportLocation objectId */
            objectId?: (Uint8Array|null);

            /** ReportLocation nodeId */
            nodeId?: (Uint8Array|null);

            /** ReportLocation lost */
            lost?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReportLocation. */
        type $Shape = batchray.ReportLocation.$Properties;
    }

    /**
     * Properties of a GcsBatch.
     * @deprecated Use batchray.GcsBatch.$Properties instead.
     */
    interface IGcsBatch extends batchray.GcsBatch.$Properties {
    }

    /** Represents a GcsBatch. */
    class GcsBatch {

        /**
         * Constructs a new GcsBatch.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GcsBatch.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GcsBatch messages. */
        messages: batchray.GcsMessage.$Properties[];

        /**
         * Creates a new GcsBatch instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GcsBatch instance
         */
        static create(properties: batchray.GcsBatch.$Shape): batchray.GcsBatch & batchray.GcsBatch.$Shape;
        static create(properties?: batchray.GcsBatch.$Properties): batchray.GcsBatch;

        /**
         * Encodes the specified GcsBatch message. Does not implicitly {@link batchray.GcsBatch.verify|verify} messages.
         * @param message GcsBatch message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GcsBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GcsBatch message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GcsBatch & batchray.GcsBatch.$Shape} GcsBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GcsBatch & batchray.GcsBatch.$Shape;

        /**
         * Gets the type url for GcsBatch
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GcsBatch {

        /** Properties of a GcsBatch. */
        interface $Properties {

            /** GcsBatch messages */
            messages?: (batchray.GcsMessage.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GcsBatch. */
        type $Shape = {
          messages?: batchray.GcsMessage.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a GcsMessage.
     * @deprecated Use batchray.GcsMessage.$Properties instead.
     */
    interface IGcsMessage extends batchray.GcsMessage.$Properties {
    }

    /** Represents a GcsMessage. */
    class GcsMessage {

        /**
         * Constructs a new GcsMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GcsMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GcsMessage requestId. */
        requestId: number;

        /** GcsMessage replyTo. */
        replyTo: number;

        /** GcsMessage error. */
        error?: (batchray.ErrorInfo.$Properties|null);

        /** GcsMessage registerNode. */
        registerNode?: (batchray.RegisterNode.$Properties|null);

        /** GcsMessage reportResources. */
        reportResources?: (batchray.ReportResources.$Properties|null);

        /** GcsMessage reportWorkerDeath. */
        reportWorkerDeath?: (batchray.ReportWorkerDeath.$Properties|null);

        /** GcsMessage resourceView. */
        resourceView?: (batchray.ResourceView.$Properties|null);

        /** GcsMessage placeActor. */
        placeActor?: (batchray.PlaceActor.$Properties|null);

        /** GcsMessage actorPlaced. */
        actorPlaced?: (batchray.ActorPlaced.$Properties|null);

        /** GcsMessage killActorWorker. */
        killActorWorker?: (batchray.KillActorWorker.$Properties|null);

        /** GcsMessage endJob. */
        endJob?: (batchray.EndJob.$Properties|null);

        /** GcsMessage startJob. */
        startJob?: (batchray.StartJob.$Properties|null);

        /** GcsMessage shutdown. */
        shutdown?: (batchray.Shutdown.$Properties|null);

        /** GcsMessage registerJob. */
        registerJob?: (batchray.RegisterJob.$Properties|null);

        /** GcsMessage jobRegistered. */
        jobRegistered?: (batchray.JobRegistered.$Properties|null);

        /** GcsMessage finishJob. */
        finishJob?: (batchray.FinishJob.$Properties|null);

        /** GcsMessage registerActor. */
        registerActor?: (batchray.RegisterActor.$Properties|null);

        /** GcsMessage actorInfo. */
        actorInfo?: (batchray.ActorInfo.$Properties|null);

        /** GcsMessage watchActor. */
        watchActor?: (batchray.WatchActor.$Properties|null);

        /** GcsMessage getNamedActor. */
        getNamedActor?: (batchray.GetNamedActor.$Properties|null);

        /** GcsMessage killActor. */
        killActor?: (batchray.KillActor.$Properties|null);

        /** GcsMessage listNodes. */
        listNodes?: (batchray.ListNodes.$Properties|null);

        /** GcsMessage listActors. */
        listActors?: (batchray.ListActors.$Properties|null);

        /** GcsMessage actorList. */
        actorList?: (batchray.ActorList.$Properties|null);

        /** GcsMessage listJobs. */
        listJobs?: (batchray.ListJobs.$Properties|null);

        /** GcsMessage jobList. */
        jobList?: (batchray.JobList.$Properties|null);

        /** GcsMessage stopCluster. */
        stopCluster?: (batchray.StopCluster.$Properties|null);

        /** GcsMessage ack. */
        ack?: (batchray.Ack.$Properties|null);

        /** GcsMessage drainNode. */
        drainNode?: (batchray.DrainNode.$Properties|null);

        /** GcsMessage reportUsage. */
        reportUsage?: (batchray.ReportUsage.$Properties|null);

        /** GcsMessage getStatus. */
        getStatus?: (batchray.GetStatus.$Properties|null);

        /** GcsMessage clusterStatus. */
        clusterStatus?: (batchray.ClusterStatus.$Properties|null);

        /** GcsMessage body. */
        body?: ("registerNode"|"reportResources"|"reportWorkerDeath"|"resourceView"|"placeActor"|"actorPlaced"|"killActorWorker"|"endJob"|"startJob"|"shutdown"|"registerJob"|"jobRegistered"|"finishJob"|"registerActor"|"actorInfo"|"watchActor"|"getNamedActor"|"killActor"|"listNodes"|"listActors"|"actorList"|"listJobs"|"jobList"|"stopCluster"|"ack"|"drainNode"|"reportUsage"|"getStatus"|"clusterStatus");

        /**
         * Creates a new GcsMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GcsMessage instance
         */
        static create(properties: batchray.GcsMessage.$Shape): batchray.GcsMessage & batchray.GcsMessage.$Shape;
        static create(properties?: batchray.GcsMessage.$Properties): batchray.GcsMessage;

        /**
         * Encodes the specified GcsMessage message. Does not implicitly {@link batchray.GcsMessage.verify|verify} messages.
         * @param message GcsMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GcsMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GcsMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GcsMessage & batchray.GcsMessage.$Shape} GcsMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GcsMessage & batchray.GcsMessage.$Shape;

        /**
         * Gets the type url for GcsMessage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GcsMessage {

        /** Properties of a GcsMessage. */
        interface $Properties {

            /** GcsMessage requestId */
            requestId?: (number|null);

            /** GcsMessage replyTo */
            replyTo?: (number|null);

            /** GcsMessage error */
            error?: (batchray.ErrorInfo.$Properties|null);

            /** GcsMessage registerNode */
            registerNode?: (batchray.RegisterNode.$Properties|null);

            /** GcsMessage reportResources */
            reportResources?: (batchray.ReportResources.$Properties|null);

            /** GcsMessage reportWorkerDeath */
            reportWorkerDeath?: (batchray.ReportWorkerDeath.$Properties|null);

            /** GcsMessage resourceView */
            resourceView?: (batchray.ResourceView.$Properties|null);

            /** GcsMessage placeActor */
            placeActor?: (batchray.PlaceActor.$Properties|null);

            /** GcsMessage actorPlaced */
            actorPlaced?: (batchray.ActorPlaced.$Properties|null);

            /** GcsMessage killActorWorker */
            killActorWorker?: (batchray.KillActorWorker.$Properties|null);

            /** GcsMessage endJob */
            endJob?: (batchray.EndJob.$Properties|null);

            /** GcsMessage startJob */
            startJob?: (batchray.StartJob.$Properties|null);

            /** GcsMessage shutdown */
            shutdown?: (batchray.Shutdown.$Properties|null);

            /** GcsMessage registerJob */
            registerJob?: (batchray.RegisterJob.$Properties|null);

            /** GcsMessage jobRegistered */
            jobRegistered?: (batchray.JobRegistered.$Properties|null);

            /** GcsMessage finishJob */
            finishJob?: (batchray.FinishJob.$Properties|null);

            /** GcsMessage registerActor */
            registerActor?: (batchray.RegisterActor.$Properties|null);

            /** GcsMessage actorInfo */
            actorInfo?: (batchray.ActorInfo.$Properties|null);

            /** GcsMessage watchActor */
            watchActor?: (batchray.WatchActor.$Properties|null);

            /** GcsMessage getNamedActor */
            getNamedActor?: (batchray.GetNamedActor.$Properties|null);

            /** GcsMessage killActor */
            killActor?: (batchray.KillActor.$Properties|null);

            /** GcsMessage listNodes */
            listNodes?: (batchray.ListNodes.$Properties|null);

            /** GcsMessage listActors */
            listActors?: (batchray.ListActors.$Properties|null);

            /** GcsMessage actorList */
            actorList?: (batchray.ActorList.$Properties|null);

            /** GcsMessage listJobs */
            listJobs?: (batchray.ListJobs.$Properties|null);

            /** GcsMessage jobList */
            jobList?: (batchray.JobList.$Properties|null);

            /** GcsMessage stopCluster */
            stopCluster?: (batchray.StopCluster.$Properties|null);

            /** GcsMessage ack */
            ack?: (batchray.Ack.$Properties|null);

            /** GcsMessage drainNode */
            drainNode?: (batchray.DrainNode.$Properties|null);

            /** GcsMessage reportUsage */
            reportUsage?: (batchray.ReportUsage.$Properties|null);

            /** GcsMessage getStatus */
            getStatus?: (batchray.GetStatus.$Properties|null);

            /** GcsMessage clusterStatus */
            clusterStatus?: (batchray.ClusterStatus.$Properties|null);

            /** GcsMessage body */
            body?: ("registerNode"|"reportResources"|"reportWorkerDeath"|"resourceView"|"placeActor"|"actorPlaced"|"killActorWorker"|"endJob"|"startJob"|"shutdown"|"registerJob"|"jobRegistered"|"finishJob"|"registerActor"|"actorInfo"|"watchActor"|"getNamedActor"|"killActor"|"listNodes"|"listActors"|"actorList"|"listJobs"|"jobList"|"stopCluster"|"ack"|"drainNode"|"reportUsage"|"getStatus"|"clusterStatus");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a GcsMessage. */
        type $Shape = {
          requestId?: number|null;
          replyTo?: number|null;
          error?: batchray.ErrorInfo.$Shape|null;
          registerNode?: batchray.RegisterNode.$Shape|null;
          reportResources?: batchray.ReportResources.$Shape|null;
          reportWorkerDeath?: batchray.ReportWorkerDeath.$Shape|null;
          resourceView?: batchray.ResourceView.$Shape|null;
          placeActor?: batchray.PlaceActor.$Shape|null;
          actorPlaced?: batchray.ActorPlaced.$Shape|null;
          killActorWorker?: batchray.KillActorWorker.$Shape|null;
          endJob?: batchray.EndJob.$Shape|null;
          startJob?: batchray.StartJob.$Shape|null;
          shutdown?: batchray.Shutdown.$Shape|null;
          registerJob?: batchray.RegisterJob.$Shape|null;
          jobRegistered?: batchray.JobRegistered.$Shape|null;
          finishJob?: batchray.FinishJob.$Shape|null;
          registerActor?: batchray.RegisterActor.$Shape|null;
          actorInfo?: batchray.ActorInfo.$Shape|null;
          watchActor?: batchray.WatchActor.$Shape|null;
          getNamedActor?: batchray.GetNamedActor.$Shape|null;
          killActor?: batchray.KillActor.$Shape|null;
          listNodes?: batchray.ListNodes.$Shape|null;
          listActors?: batchray.ListActors.$Shape|null;
          actorList?: batchray.ActorList.$Shape|null;
          listJobs?: batchray.ListJobs.$Shape|null;
          jobList?: batchray.JobList.$Shape|null;
          stopCluster?: batchray.StopCluster.$Shape|null;
          ack?: batchray.Ack.$Shape|null;
          drainNode?: batchray.DrainNode.$Shape|null;
          reportUsage?: batchray.ReportUsage.$Shape|null;
          getStatus?: batchray.GetStatus.$Shape|null;
          clusterStatus?: batchray.ClusterStatus.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerNode"; registerNode: batchray.RegisterNode.$Shape; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportResources"; registerNode?: null; reportResources: batchray.ReportResources.$Shape; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportWorkerDeath"; registerNode?: null; reportResources?: null; reportWorkerDeath: batchray.ReportWorkerDeath.$Shape; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "resourceView"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView: batchray.ResourceView.$Shape; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "placeActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor: batchray.PlaceActor.$Shape; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorPlaced"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced: batchray.ActorPlaced.$Shape; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "killActorWorker"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker: batchray.KillActorWorker.$Shape; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "endJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob: batchray.EndJob.$Shape; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "startJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob: batchray.StartJob.$Shape; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "shutdown"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown: batchray.Shutdown.$Shape; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob: batchray.RegisterJob.$Shape; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "jobRegistered"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered: batchray.JobRegistered.$Shape; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "finishJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob: batchray.FinishJob.$Shape; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor: batchray.RegisterActor.$Shape; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorInfo"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo: batchray.ActorInfo.$Shape; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "watchActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor: batchray.WatchActor.$Shape; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "getNamedActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor: batchray.GetNamedActor.$Shape; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "killActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor: batchray.KillActor.$Shape; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listNodes"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes: batchray.ListNodes.$Shape; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listActors"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors: batchray.ListActors.$Shape; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorList"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList: batchray.ActorList.$Shape; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listJobs"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs: batchray.ListJobs.$Shape; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "jobList"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList: batchray.JobList.$Shape; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "stopCluster"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster: batchray.StopCluster.$Shape; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "ack"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack: batchray.Ack.$Shape; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "drainNode"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode: batchray.DrainNode.$Shape; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportUsage"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage: batchray.ReportUsage.$Shape; getStatus?: null; clusterStatus?: null }|{ body?: "getStatus"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus: batchray.GetStatus.$Shape; clusterStatus?: null }|{ body?: "clusterStatus"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus: batchray.ClusterStatus.$Shape })
        );
    }

    /**
     * Properties of a RegisterNode.
     * @deprecated Use batchray.RegisterNode.$Properties instead.
     */
    interface IRegisterNode extends batchray.RegisterNode.$Properties {
    }

    /** Represents a RegisterNode. */
    class RegisterNode {

        /**
         * Constructs a new RegisterNode.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RegisterNode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterNode node. */
        node?: (batchray.NodeInfo.$Properties|null);

        /** RegisterNode version. */
        version: string;

        /** RegisterNode livingActors. */
        livingActors: batchray.ActorInfo.$Properties[];

        /** RegisterNode jobs. */
        jobs: Uint8Array[];

        /**
         * Creates a new RegisterNode instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterNode instance
         */
        static create(properties: batchray.RegisterNode.$Shape): batchray.RegisterNode & batchray.RegisterNode.$Shape;
        static create(properties?: batchray.RegisterNode.$Properties): batchray.RegisterNode;

        /**
         * Encodes the specified RegisterNode message. Does not implicitly {@link batchray.RegisterNode.verify|verify} messages.
         * @param message RegisterNode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RegisterNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterNode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RegisterNode & batchray.RegisterNode.$Shape} RegisterNode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RegisterNode & batchray.RegisterNode.$Shape;

        /**
         * Gets the type url for RegisterNode
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterNode {

        /** Properties of a RegisterNode. */
        interface $Properties {

            /** RegisterNode node */
            node?: (batchray.NodeInfo.$Properties|null);

            /** RegisterNode version */
            version?: (string|null);

            /** RegisterNode livingActors */
            livingActors?: (batchray.ActorInfo.$Properties[]|null);

            /** RegisterNode jobs */
            jobs?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterNode. */
        type $Shape = batchray.RegisterNode.$Properties;
    }

    /**
     * Properties of a ReportResources.
     * @deprecated Use batchray.ReportResources.$Properties instead.
     */
    interface IReportResources extends batchray.ReportResources.$Properties {
    }

    /** Represents a ReportResources. */
    class ReportResources {

        /**
         * Constructs a new ReportResources.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReportResources.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReportResources available. */
        available?: (batchray.ResourceSet.$Properties|null);

        /** ReportResources pendingLeases. */
        pendingLeases: number;

        /**
         * Creates a new ReportResources instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReportResources instance
         */
        static create(properties: batchray.ReportResources.$Shape): batchray.ReportResources & batchray.ReportResources.$Shape;
        static create(properties?: batchray.ReportResources.$Properties): batchray.ReportResources;

        /**
         * Encodes the specified ReportResources message. Does not implicitly {@link batchray.ReportResources.verify|verify} messages.
         * @param message ReportResources message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReportResources.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReportResources message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReportResources & batchray.ReportResources.$Shape} ReportResources
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReportResources & batchray.ReportResources.$Shape;

        /**
         * Gets the type url for ReportResources
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReportResources {

        /** Properties of a ReportResources. */
        interface $Properties {

            /** ReportResources available */
            available?: (batchray.ResourceSet.$Properties|null);

            /** ReportResources pendingLeases */
            pendingLeases?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReportResources. */
        type $Shape = batchray.ReportResources.$Properties;
    }

    /**
     * Properties of a ReportWorkerDeath.
     * @deprecated Use batchray.ReportWorkerDeath.$Properties instead.
     */
    interface IReportWorkerDeath extends batchray.ReportWorkerDeath.$Properties {
    }

    /** Represents a ReportWorkerDeath. */
    class ReportWorkerDeath {

        /**
         * Constructs a new ReportWorkerDeath.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReportWorkerDeath.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReportWorkerDeath workerId. */
        workerId: Uint8Array;

        /** ReportWorkerDeath actorId. */
        actorId: Uint8Array;

        /** ReportWorkerDeath reason. */
        reason: string;

        /** ReportWorkerDeath jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new ReportWorkerDeath instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReportWorkerDeath instance
         */
        static create(properties: batchray.ReportWorkerDeath.$Shape): batchray.ReportWorkerDeath & batchray.ReportWorkerDeath.$Shape;
        static create(properties?: batchray.ReportWorkerDeath.$Properties): batchray.ReportWorkerDeath;

        /**
         * Encodes the specified ReportWorkerDeath message. Does not implicitly {@link batchray.ReportWorkerDeath.verify|verify} messages.
         * @param message ReportWorkerDeath message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReportWorkerDeath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReportWorkerDeath message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReportWorkerDeath & batchray.ReportWorkerDeath.$Shape} ReportWorkerDeath
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReportWorkerDeath & batchray.ReportWorkerDeath.$Shape;

        /**
         * Gets the type url for ReportWorkerDeath
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReportWorkerDeath {

        /** Properties of a ReportWorkerDeath. */
        interface $Properties {

            /** ReportWorkerDeath workerId */
            workerId?: (Uint8Array|null);

            /** ReportWorkerDeath actorId */
            actorId?: (Uint8Array|null);

            /** ReportWorkerDeath reason */
            reason?: (string|null);

            /** ReportWorkerDeath jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReportWorkerDeath. */
        type $Shape = batchray.ReportWorkerDeath.$Properties;
    }

    /**
     * Properties of a DrainNode.
     * @deprecated Use batchray.DrainNode.$Properties instead.
     */
    interface IDrainNode extends batchray.DrainNode.$Properties {
    }

    /** Represents a DrainNode. */
    class DrainNode {

        /**
         * Constructs a new DrainNode.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.DrainNode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DrainNode nodeId. */
        nodeId: Uint8Array;

        /** DrainNode timeLeftMs. */
        timeLeftMs: number;

        /** DrainNode reason. */
        reason: string;

        /**
         * Creates a new DrainNode instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DrainNode instance
         */
        static create(properties: batchray.DrainNode.$Shape): batchray.DrainNode & batchray.DrainNode.$Shape;
        static create(properties?: batchray.DrainNode.$Properties): batchray.DrainNode;

        /**
         * Encodes the specified DrainNode message. Does not implicitly {@link batchray.DrainNode.verify|verify} messages.
         * @param message DrainNode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.DrainNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DrainNode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.DrainNode & batchray.DrainNode.$Shape} DrainNode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.DrainNode & batchray.DrainNode.$Shape;

        /**
         * Gets the type url for DrainNode
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace DrainNode {

        /** Properties of a DrainNode. */
        interface $Properties {

            /** DrainNode nodeId */
            nodeId?: (Uint8Array|null);

            /** DrainNode timeLeftMs */
            timeLeftMs?: (number|null);

            /** DrainNode reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DrainNode. */
        type $Shape = batchray.DrainNode.$Properties;
    }

    /**
     * Properties of a ReportUsage.
     * @deprecated Use batchray.ReportUsage.$Properties instead.
     */
    interface IReportUsage extends batchray.ReportUsage.$Properties {
    }

    /** Represents a ReportUsage. */
    class ReportUsage {

        /**
         * Constructs a new ReportUsage.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReportUsage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReportUsage tasksDone. */
        tasksDone: number;

        /** ReportUsage tasksFailed. */
        tasksFailed: number;

        /** ReportUsage tasksRunning. */
        tasksRunning: number;

        /** ReportUsage actors. */
        actors: number;

        /** ReportUsage storeUsedBytes. */
        storeUsedBytes: number;

        /** ReportUsage memoryUsedBytes. */
        memoryUsedBytes: number;

        /** ReportUsage pending. */
        pending: batchray.PendingDemand.$Properties[];

        /**
         * Creates a new ReportUsage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReportUsage instance
         */
        static create(properties: batchray.ReportUsage.$Shape): batchray.ReportUsage & batchray.ReportUsage.$Shape;
        static create(properties?: batchray.ReportUsage.$Properties): batchray.ReportUsage;

        /**
         * Encodes the specified ReportUsage message. Does not implicitly {@link batchray.ReportUsage.verify|verify} messages.
         * @param message ReportUsage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReportUsage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReportUsage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReportUsage & batchray.ReportUsage.$Shape} ReportUsage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReportUsage & batchray.ReportUsage.$Shape;

        /**
         * Gets the type url for ReportUsage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReportUsage {

        /** Properties of a ReportUsage. */
        interface $Properties {

            /** ReportUsage tasksDone */
            tasksDone?: (number|null);

            /** ReportUsage tasksFailed */
            tasksFailed?: (number|null);

            /** ReportUsage tasksRunning */
            tasksRunning?: (number|null);

            /** ReportUsage actors */
            actors?: (number|null);

            /** ReportUsage storeUsedBytes */
            storeUsedBytes?: (number|null);

            /** ReportUsage memoryUsedBytes */
            memoryUsedBytes?: (number|null);

            /** ReportUsage pending */
            pending?: (batchray.PendingDemand.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReportUsage. */
        type $Shape = batchray.ReportUsage.$Properties;
    }

    /**
     * Properties of a GetStatus.
     * @deprecated Use batchray.GetStatus.$Properties instead.
     */
    interface IGetStatus extends batchray.GetStatus.$Properties {
    }

    /** Represents a GetStatus. */
    class GetStatus {

        /**
         * Constructs a new GetStatus.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetStatus.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetStatus instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetStatus instance
         */
        static create(properties: batchray.GetStatus.$Shape): batchray.GetStatus & batchray.GetStatus.$Shape;
        static create(properties?: batchray.GetStatus.$Properties): batchray.GetStatus;

        /**
         * Encodes the specified GetStatus message. Does not implicitly {@link batchray.GetStatus.verify|verify} messages.
         * @param message GetStatus message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetStatus message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetStatus & batchray.GetStatus.$Shape} GetStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetStatus & batchray.GetStatus.$Shape;

        /**
         * Gets the type url for GetStatus
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetStatus {

        /** Properties of a GetStatus. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetStatus. */
        type $Shape = batchray.GetStatus.$Properties;
    }

    /**
     * Properties of a ClusterStatus.
     * @deprecated Use batchray.ClusterStatus.$Properties instead.
     */
    interface IClusterStatus extends batchray.ClusterStatus.$Properties {
    }

    /** Represents a ClusterStatus. */
    class ClusterStatus {

        /**
         * Constructs a new ClusterStatus.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ClusterStatus.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClusterStatus json. */
        json: string;

        /**
         * Creates a new ClusterStatus instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ClusterStatus instance
         */
        static create(properties: batchray.ClusterStatus.$Shape): batchray.ClusterStatus & batchray.ClusterStatus.$Shape;
        static create(properties?: batchray.ClusterStatus.$Properties): batchray.ClusterStatus;

        /**
         * Encodes the specified ClusterStatus message. Does not implicitly {@link batchray.ClusterStatus.verify|verify} messages.
         * @param message ClusterStatus message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ClusterStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClusterStatus message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ClusterStatus & batchray.ClusterStatus.$Shape} ClusterStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ClusterStatus & batchray.ClusterStatus.$Shape;

        /**
         * Gets the type url for ClusterStatus
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ClusterStatus {

        /** Properties of a ClusterStatus. */
        interface $Properties {

            /** ClusterStatus json */
            json?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClusterStatus. */
        type $Shape = batchray.ClusterStatus.$Properties;
    }

    /**
     * Properties of a ResourceView.
     * @deprecated Use batchray.ResourceView.$Properties instead.
     */
    interface IResourceView extends batchray.ResourceView.$Properties {
    }

    /** Represents a ResourceView. */
    class ResourceView {

        /**
         * Constructs a new ResourceView.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ResourceView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceView full. */
        full: boolean;

        /** ResourceView nodes. */
        nodes: batchray.NodeInfo.$Properties[];

        /**
         * Creates a new ResourceView instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceView instance
         */
        static create(properties: batchray.ResourceView.$Shape): batchray.ResourceView & batchray.ResourceView.$Shape;
        static create(properties?: batchray.ResourceView.$Properties): batchray.ResourceView;

        /**
         * Encodes the specified ResourceView message. Does not implicitly {@link batchray.ResourceView.verify|verify} messages.
         * @param message ResourceView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ResourceView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ResourceView & batchray.ResourceView.$Shape} ResourceView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ResourceView & batchray.ResourceView.$Shape;

        /**
         * Gets the type url for ResourceView
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ResourceView {

        /** Properties of a ResourceView. */
        interface $Properties {

            /** ResourceView full */
            full?: (boolean|null);

            /** ResourceView nodes */
            nodes?: (batchray.NodeInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceView. */
        type $Shape = batchray.ResourceView.$Properties;
    }

    /**
     * Properties of a PlaceActor.
     * @deprecated Use batchray.PlaceActor.$Properties instead.
     */
    interface IPlaceActor extends batchray.PlaceActor.$Properties {
    }

    /** Represents a PlaceActor. */
    class PlaceActor {

        /**
         * Constructs a new PlaceActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.PlaceActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PlaceActor spec. */
        spec?: (batchray.ActorSpec.$Properties|null);

        /**
         * Creates a new PlaceActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PlaceActor instance
         */
        static create(properties: batchray.PlaceActor.$Shape): batchray.PlaceActor & batchray.PlaceActor.$Shape;
        static create(properties?: batchray.PlaceActor.$Properties): batchray.PlaceActor;

        /**
         * Encodes the specified PlaceActor message. Does not implicitly {@link batchray.PlaceActor.verify|verify} messages.
         * @param message PlaceActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.PlaceActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PlaceActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.PlaceActor & batchray.PlaceActor.$Shape} PlaceActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.PlaceActor & batchray.PlaceActor.$Shape;

        /**
         * Gets the type url for PlaceActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PlaceActor {

        /** Properties of a PlaceActor. */
        interface $Properties {

            /** PlaceActor spec */
            spec?: (batchray.ActorSpec.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PlaceActor. */
        type $Shape = batchray.PlaceActor.$Properties;
    }

    /**
     * Properties of an ActorPlaced.
     * @deprecated Use batchray.ActorPlaced.$Properties instead.
     */
    interface IActorPlaced extends batchray.ActorPlaced.$Properties {
    }

    /** Represents an ActorPlaced. */
    class ActorPlaced {

        /**
         * Constructs a new ActorPlaced.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ActorPlaced.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorPlaced address. */
        address?: (batchray.Address.$Properties|null);

        /** ActorPlaced pid. */
        pid: number;

        /** ActorPlaced creationError. */
        creationError: Uint8Array;

        /** ActorPlaced rejected. */
        rejected: boolean;

        /** ActorPlaced deathCause. */
        deathCause: string;

        /**
         * Creates a new ActorPlaced instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorPlaced instance
         */
        static create(properties: batchray.ActorPlaced.$Shape): batchray.ActorPlaced & batchray.ActorPlaced.$Shape;
        static create(properties?: batchray.ActorPlaced.$Properties): batchray.ActorPlaced;

        /**
         * Encodes the specified ActorPlaced message. Does not implicitly {@link batchray.ActorPlaced.verify|verify} messages.
         * @param message ActorPlaced message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ActorPlaced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorPlaced message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ActorPlaced & batchray.ActorPlaced.$Shape} ActorPlaced
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ActorPlaced & batchray.ActorPlaced.$Shape;

        /**
         * Gets the type url for ActorPlaced
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorPlaced {

        /** Properties of an ActorPlaced. */
        interface $Properties {

            /** ActorPlaced address */
            address?: (batchray.Address.$Properties|null);

            /** ActorPlaced pid */
            pid?: (number|null);

            /** ActorPlaced creationError */
            creationError?: (Uint8Array|null);

            /** ActorPlaced rejected */
            rejected?: (boolean|null);

            /** ActorPlaced deathCause */
            deathCause?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ActorPlaced. */
        type $Shape = batchray.ActorPlaced.$Properties;
    }

    /**
     * Properties of a KillActorWorker.
     * @deprecated Use batchray.KillActorWorker.$Properties instead.
     */
    interface IKillActorWorker extends batchray.KillActorWorker.$Properties {
    }

    /** Represents a KillActorWorker. */
    class KillActorWorker {

        /**
         * Constructs a new KillActorWorker.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.KillActorWorker.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** KillActorWorker actorId. */
        actorId: Uint8Array;

        /** KillActorWorker reason. */
        reason: string;

        /**
         * Creates a new KillActorWorker instance using the specified properties.
         * @param [properties] Properties to set
         * @returns KillActorWorker instance
         */
        static create(properties: batchray.KillActorWorker.$Shape): batchray.KillActorWorker & batchray.KillActorWorker.$Shape;
        static create(properties?: batchray.KillActorWorker.$Properties): batchray.KillActorWorker;

        /**
         * Encodes the specified KillActorWorker message. Does not implicitly {@link batchray.KillActorWorker.verify|verify} messages.
         * @param message KillActorWorker message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.KillActorWorker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a KillActorWorker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.KillActorWorker & batchray.KillActorWorker.$Shape} KillActorWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.KillActorWorker & batchray.KillActorWorker.$Shape;

        /**
         * Gets the type url for KillActorWorker
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace KillActorWorker {

        /** Properties of a KillActorWorker. */
        interface $Properties {

            /** KillActorWorker actorId */
            actorId?: (Uint8Array|null);

            /** KillActorWorker reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a KillActorWorker. */
        type $Shape = batchray.KillActorWorker.$Properties;
    }

    /**
     * Properties of an EndJob.
     * @deprecated Use batchray.EndJob.$Properties instead.
     */
    interface IEndJob extends batchray.EndJob.$Properties {
    }

    /** Represents an EndJob. */
    class EndJob {

        /**
         * Constructs a new EndJob.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.EndJob.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EndJob jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new EndJob instance using the specified properties.
         * @param [properties] Properties to set
         * @returns EndJob instance
         */
        static create(properties: batchray.EndJob.$Shape): batchray.EndJob & batchray.EndJob.$Shape;
        static create(properties?: batchray.EndJob.$Properties): batchray.EndJob;

        /**
         * Encodes the specified EndJob message. Does not implicitly {@link batchray.EndJob.verify|verify} messages.
         * @param message EndJob message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.EndJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an EndJob message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.EndJob & batchray.EndJob.$Shape} EndJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.EndJob & batchray.EndJob.$Shape;

        /**
         * Gets the type url for EndJob
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace EndJob {

        /** Properties of an EndJob. */
        interface $Properties {

            /** EndJob jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EndJob. */
        type $Shape = batchray.EndJob.$Properties;
    }

    /**
     * Properties of a StartJob.
     * @deprecated Use batchray.StartJob.$Properties instead.
     */
    interface IStartJob extends batchray.StartJob.$Properties {
    }

    /** Represents a StartJob. */
    class StartJob {

        /**
         * Constructs a new StartJob.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.StartJob.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StartJob job. */
        job?: (batchray.JobInfo.$Properties|null);

        /**
         * Creates a new StartJob instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StartJob instance
         */
        static create(properties: batchray.StartJob.$Shape): batchray.StartJob & batchray.StartJob.$Shape;
        static create(properties?: batchray.StartJob.$Properties): batchray.StartJob;

        /**
         * Encodes the specified StartJob message. Does not implicitly {@link batchray.StartJob.verify|verify} messages.
         * @param message StartJob message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.StartJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StartJob message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.StartJob & batchray.StartJob.$Shape} StartJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.StartJob & batchray.StartJob.$Shape;

        /**
         * Gets the type url for StartJob
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StartJob {

        /** Properties of a StartJob. */
        interface $Properties {

            /** StartJob job */
            job?: (batchray.JobInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StartJob. */
        type $Shape = batchray.StartJob.$Properties;
    }

    /**
     * Properties of a Shutdown.
     * @deprecated Use batchray.Shutdown.$Properties instead.
     */
    interface IShutdown extends batchray.Shutdown.$Properties {
    }

    /** Represents a Shutdown. */
    class Shutdown {

        /**
         * Constructs a new Shutdown.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Shutdown.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Shutdown reason. */
        reason: string;

        /**
         * Creates a new Shutdown instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Shutdown instance
         */
        static create(properties: batchray.Shutdown.$Shape): batchray.Shutdown & batchray.Shutdown.$Shape;
        static create(properties?: batchray.Shutdown.$Properties): batchray.Shutdown;

        /**
         * Encodes the specified Shutdown message. Does not implicitly {@link batchray.Shutdown.verify|verify} messages.
         * @param message Shutdown message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Shutdown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Shutdown message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Shutdown & batchray.Shutdown.$Shape} Shutdown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Shutdown & batchray.Shutdown.$Shape;

        /**
         * Gets the type url for Shutdown
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Shutdown {

        /** Properties of a Shutdown. */
        interface $Properties {

            /** Shutdown reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Shutdown. */
        type $Shape = batchray.Shutdown.$Properties;
    }

    /**
     * Properties of a RegisterJob.
     * @deprecated Use batchray.RegisterJob.$Properties instead.
     */
    interface IRegisterJob extends batchray.RegisterJob.$Properties {
    }

    /** Represents a RegisterJob. */
    class RegisterJob {

        /**
         * Constructs a new RegisterJob.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RegisterJob.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterJob job. */
        job?: (batchray.JobInfo.$Properties|null);

        /** RegisterJob version. */
        version: string;

        /**
         * Creates a new RegisterJob instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterJob instance
         */
        static create(properties: batchray.RegisterJob.$Shape): batchray.RegisterJob & batchray.RegisterJob.$Shape;
        static create(properties?: batchray.RegisterJob.$Properties): batchray.RegisterJob;

        /**
         * Encodes the specified RegisterJob message. Does not implicitly {@link batchray.RegisterJob.verify|verify} messages.
         * @param message RegisterJob message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RegisterJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterJob message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RegisterJob & batchray.RegisterJob.$Shape} RegisterJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RegisterJob & batchray.RegisterJob.$Shape;

        /**
         * Gets the type url for RegisterJob
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterJob {

        /** Properties of a RegisterJob. */
        interface $Properties {

            /** RegisterJob job */
            job?: (batchray.JobInfo.$Properties|null);

            /** RegisterJob version */
            version?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterJob. */
        type $Shape = batchray.RegisterJob.$Properties;
    }

    /**
     * Properties of a JobRegistered.
     * @deprecated Use batchray.JobRegistered.$Properties instead.
     */
    interface IJobRegistered extends batchray.JobRegistered.$Properties {
    }

    /** Represents a JobRegistered. */
    class JobRegistered {

        /**
         * Constructs a new JobRegistered.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.JobRegistered.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JobRegistered jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new JobRegistered instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JobRegistered instance
         */
        static create(properties: batchray.JobRegistered.$Shape): batchray.JobRegistered & batchray.JobRegistered.$Shape;
        static create(properties?: batchray.JobRegistered.$Properties): batchray.JobRegistered;

        /**
         * Encodes the specified JobRegistered message. Does not implicitly {@link batchray.JobRegistered.verify|verify} messages.
         * @param message JobRegistered message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.JobRegistered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JobRegistered message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.JobRegistered & batchray.JobRegistered.$Shape} JobRegistered
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.JobRegistered & batchray.JobRegistered.$Shape;

        /**
         * Gets the type url for JobRegistered
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace JobRegistered {

        /** Properties of a JobRegistered. */
        interface $Properties {

            /** JobRegistered jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JobRegistered. */
        type $Shape = batchray.JobRegistered.$Properties;
    }

    /**
     * Properties of a FinishJob.
     * @deprecated Use batchray.FinishJob.$Properties instead.
     */
    interface IFinishJob extends batchray.FinishJob.$Properties {
    }

    /** Represents a FinishJob. */
    class FinishJob {

        /**
         * Constructs a new FinishJob.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.FinishJob.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FinishJob jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new FinishJob instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FinishJob instance
         */
        static create(properties: batchray.FinishJob.$Shape): batchray.FinishJob & batchray.FinishJob.$Shape;
        static create(properties?: batchray.FinishJob.$Properties): batchray.FinishJob;

        /**
         * Encodes the specified FinishJob message. Does not implicitly {@link batchray.FinishJob.verify|verify} messages.
         * @param message FinishJob message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.FinishJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FinishJob message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.FinishJob & batchray.FinishJob.$Shape} FinishJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.FinishJob & batchray.FinishJob.$Shape;

        /**
         * Gets the type url for FinishJob
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace FinishJob {

        /** Properties of a FinishJob. */
        interface $Properties {

            /** FinishJob jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FinishJob. */
        type $Shape = batchray.FinishJob.$Properties;
    }

    /**
     * Properties of a RegisterActor.
     * @deprecated Use batchray.RegisterActor.$Properties instead.
     */
    interface IRegisterActor extends batchray.RegisterActor.$Properties {
    }

    /** Represents a RegisterActor. */
    class RegisterActor {

        /**
         * Constructs a new RegisterActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RegisterActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterActor spec. */
        spec?: (batchray.ActorSpec.$Properties|null);

        /** RegisterActor getIfExists. */
        getIfExists: boolean;

        /**
         * Creates a new RegisterActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterActor instance
         */
        static create(properties: batchray.RegisterActor.$Shape): batchray.RegisterActor & batchray.RegisterActor.$Shape;
        static create(properties?: batchray.RegisterActor.$Properties): batchray.RegisterActor;

        /**
         * Encodes the specified RegisterActor message. Does not implicitly {@link batchray.RegisterActor.verify|verify} messages.
         * @param message RegisterActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RegisterActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RegisterActor & batchray.RegisterActor.$Shape} RegisterActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RegisterActor & batchray.RegisterActor.$Shape;

        /**
         * Gets the type url for RegisterActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterActor {

        /** Properties of a RegisterActor. */
        interface $Properties {

            /** RegisterActor spec */
            spec?: (batchray.ActorSpec.$Properties|null);

            /** RegisterActor getIfExists */
            getIfExists?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterActor. */
        type $Shape = batchray.RegisterActor.$Properties;
    }

    /**
     * Properties of a WatchActor.
     * @deprecated Use batchray.WatchActor.$Properties instead.
     */
    interface IWatchActor extends batchray.WatchActor.$Properties {
    }

    /** Represents a WatchActor. */
    class WatchActor {

        /**
         * Constructs a new WatchActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.WatchActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchActor actorId. */
        actorId: Uint8Array;

        /**
         * Creates a new WatchActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WatchActor instance
         */
        static create(properties: batchray.WatchActor.$Shape): batchray.WatchActor & batchray.WatchActor.$Shape;
        static create(properties?: batchray.WatchActor.$Properties): batchray.WatchActor;

        /**
         * Encodes the specified WatchActor message. Does not implicitly {@link batchray.WatchActor.verify|verify} messages.
         * @param message WatchActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.WatchActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.WatchActor & batchray.WatchActor.$Shape} WatchActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.WatchActor & batchray.WatchActor.$Shape;

        /**
         * Gets the type url for WatchActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace WatchActor {

        /** Properties of a WatchActor. */
        interface $Properties {

            /** WatchActor actorId */
            actorId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchActor. */
        type $Shape = batchray.WatchActor.$Properties;
    }

    /**
     * Properties of a GetNamedActor.
     * @deprecated Use batchray.GetNamedActor.$Properties instead.
     */
    interface IGetNamedActor extends batchray.GetNamedActor.$Properties {
    }

    /** Represents a GetNamedActor. */
    class GetNamedActor {

        /**
         * Constructs a new GetNamedActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetNamedActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetNamedActor name. */
        name: string;

        /** GetNamedActor namespace. */
        namespace: string;

        /**
         * Creates a new GetNamedActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetNamedActor instance
         */
        static create(properties: batchray.GetNamedActor.$Shape): batchray.GetNamedActor & batchray.GetNamedActor.$Shape;
        static create(properties?: batchray.GetNamedActor.$Properties): batchray.GetNamedActor;

        /**
         * Encodes the specified GetNamedActor message. Does not implicitly {@link batchray.GetNamedActor.verify|verify} messages.
         * @param message GetNamedActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetNamedActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetNamedActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetNamedActor & batchray.GetNamedActor.$Shape} GetNamedActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetNamedActor & batchray.GetNamedActor.$Shape;

        /**
         * Gets the type url for GetNamedActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetNamedActor {

        /** Properties of a GetNamedActor. */
        interface $Properties {

            /** GetNamedActor name */
            name?: (string|null);

            /** GetNamedActor namespace */
            namespace?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetNamedActor. */
        type $Shape = batchray.GetNamedActor.$Properties;
    }

    /**
     * Properties of a KillActor.
     * @deprecated Use batchray.KillActor.$Properties instead.
     */
    interface IKillActor extends batchray.KillActor.$Properties {
    }

    /** Represents a KillActor. */
    class KillActor {

        /**
         * Constructs a new KillActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.KillActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** KillActor actorId. */
        actorId: Uint8Array;

        /** KillActor noRestart. */
        noRestart: boolean;

        /** KillActor reason. */
        reason: string;

        /**
         * Creates a new KillActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns KillActor instance
         */
        static create(properties: batchray.KillActor.$Shape): batchray.KillActor & batchray.KillActor.$Shape;
        static create(properties?: batchray.KillActor.$Properties): batchray.KillActor;

        /**
         * Encodes the specified KillActor message. Does not implicitly {@link batchray.KillActor.verify|verify} messages.
         * @param message KillActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.KillActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a KillActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.KillActor & batchray.KillActor.$Shape} KillActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.KillActor & batchray.KillActor.$Shape;

        /**
         * Gets the type url for KillActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace KillActor {

        /** Properties of a KillActor. */
        interface $Properties {

            /** KillActor actorId */
            actorId?: (Uint8Array|null);

            /** KillActor noRestart */
            noRestart?: (boolean|null);

            /** KillActor reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a KillActor. */
        type $Shape = batchray.KillActor.$Properties;
    }

    /**
     * Properties of a ListNodes.
     * @deprecated Use batchray.ListNodes.$Properties instead.
     */
    interface IListNodes extends batchray.ListNodes.$Properties {
    }

    /** Represents a ListNodes. */
    class ListNodes {

        /**
         * Constructs a new ListNodes.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ListNodes.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ListNodes instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListNodes instance
         */
        static create(properties: batchray.ListNodes.$Shape): batchray.ListNodes & batchray.ListNodes.$Shape;
        static create(properties?: batchray.ListNodes.$Properties): batchray.ListNodes;

        /**
         * Encodes the specified ListNodes message. Does not implicitly {@link batchray.ListNodes.verify|verify} messages.
         * @param message ListNodes message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ListNodes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListNodes message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ListNodes & batchray.ListNodes.$Shape} ListNodes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ListNodes & batchray.ListNodes.$Shape;

        /**
         * Gets the type url for ListNodes
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListNodes {

        /** Properties of a ListNodes. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListNodes. */
        type $Shape = batchray.ListNodes.$Properties;
    }

    /**
     * Properties of a ListActors.
     * @deprecated Use batchray.ListActors.$Properties instead.
     */
    interface IListActors extends batchray.ListActors.$Properties {
    }

    /** Represents a ListActors. */
    class ListActors {

        /**
         * Constructs a new ListActors.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ListActors.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ListActors instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListActors instance
         */
        static create(properties: batchray.ListActors.$Shape): batchray.ListActors & batchray.ListActors.$Shape;
        static create(properties?: batchray.ListActors.$Properties): batchray.ListActors;

        /**
         * Encodes the specified ListActors message. Does not implicitly {@link batchray.ListActors.verify|verify} messages.
         * @param message ListActors message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ListActors.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListActors message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ListActors & batchray.ListActors.$Shape} ListActors
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ListActors & batchray.ListActors.$Shape;

        /**
         * Gets the type url for ListActors
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListActors {

        /** Properties of a ListActors. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListActors. */
        type $Shape = batchray.ListActors.$Properties;
    }

    /**
     * Properties of a ListJobs.
     * @deprecated Use batchray.ListJobs.$Properties instead.
     */
    interface IListJobs extends batchray.ListJobs.$Properties {
    }

    /** Represents a ListJobs. */
    class ListJobs {

        /**
         * Constructs a new ListJobs.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ListJobs.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ListJobs instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListJobs instance
         */
        static create(properties: batchray.ListJobs.$Shape): batchray.ListJobs & batchray.ListJobs.$Shape;
        static create(properties?: batchray.ListJobs.$Properties): batchray.ListJobs;

        /**
         * Encodes the specified ListJobs message. Does not implicitly {@link batchray.ListJobs.verify|verify} messages.
         * @param message ListJobs message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ListJobs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListJobs message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ListJobs & batchray.ListJobs.$Shape} ListJobs
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ListJobs & batchray.ListJobs.$Shape;

        /**
         * Gets the type url for ListJobs
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListJobs {

        /** Properties of a ListJobs. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListJobs. */
        type $Shape = batchray.ListJobs.$Properties;
    }

    /**
     * Properties of an ActorList.
     * @deprecated Use batchray.ActorList.$Properties instead.
     */
    interface IActorList extends batchray.ActorList.$Properties {
    }

    /** Represents an ActorList. */
    class ActorList {

        /**
         * Constructs a new ActorList.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ActorList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorList actors. */
        actors: batchray.ActorInfo.$Properties[];

        /**
         * Creates a new ActorList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorList instance
         */
        static create(properties: batchray.ActorList.$Shape): batchray.ActorList & batchray.ActorList.$Shape;
        static create(properties?: batchray.ActorList.$Properties): batchray.ActorList;

        /**
         * Encodes the specified ActorList message. Does not implicitly {@link batchray.ActorList.verify|verify} messages.
         * @param message ActorList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ActorList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ActorList & batchray.ActorList.$Shape} ActorList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ActorList & batchray.ActorList.$Shape;

        /**
         * Gets the type url for ActorList
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorList {

        /** Properties of an ActorList. */
        interface $Properties {

            /** ActorList actors */
            actors?: (batchray.ActorInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ActorList. */
        type $Shape = batchray.ActorList.$Properties;
    }

    /**
     * Properties of a JobList.
     * @deprecated Use batchray.JobList.$Properties instead.
     */
    interface IJobList extends batchray.JobList.$Properties {
    }

    /** Represents a JobList. */
    class JobList {

        /**
         * Constructs a new JobList.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.JobList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JobList jobs. */
        jobs: batchray.JobInfo.$Properties[];

        /**
         * Creates a new JobList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JobList instance
         */
        static create(properties: batchray.JobList.$Shape): batchray.JobList & batchray.JobList.$Shape;
        static create(properties?: batchray.JobList.$Properties): batchray.JobList;

        /**
         * Encodes the specified JobList message. Does not implicitly {@link batchray.JobList.verify|verify} messages.
         * @param message JobList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.JobList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JobList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.JobList & batchray.JobList.$Shape} JobList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.JobList & batchray.JobList.$Shape;

        /**
         * Gets the type url for JobList
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace JobList {

        /** Properties of a JobList. */
        interface $Properties {

            /** JobList jobs */
            jobs?: (batchray.JobInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JobList. */
        type $Shape = batchray.JobList.$Properties;
    }

    /**
     * Properties of a StopCluster.
     * @deprecated Use batchray.StopCluster.$Properties instead.
     */
    interface IStopCluster extends batchray.StopCluster.$Properties {
    }

    /** Represents a StopCluster. */
    class StopCluster {

        /**
         * Constructs a new StopCluster.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.StopCluster.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StopCluster reason. */
        reason: string;

        /**
         * Creates a new StopCluster instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StopCluster instance
         */
        static create(properties: batchray.StopCluster.$Shape): batchray.StopCluster & batchray.StopCluster.$Shape;
        static create(properties?: batchray.StopCluster.$Properties): batchray.StopCluster;

        /**
         * Encodes the specified StopCluster message. Does not implicitly {@link batchray.StopCluster.verify|verify} messages.
         * @param message StopCluster message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.StopCluster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StopCluster message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.StopCluster & batchray.StopCluster.$Shape} StopCluster
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.StopCluster & batchray.StopCluster.$Shape;

        /**
         * Gets the type url for StopCluster
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace StopCluster {

        /** Properties of a StopCluster. */
        interface $Properties {

            /** StopCluster reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StopCluster. */
        type $Shape = batchray.StopCluster.$Properties;
    }

    /**
     * Properties of a NodeManagerBatch.
     * @deprecated Use batchray.NodeManagerBatch.$Properties instead.
     */
    interface INodeManagerBatch extends batchray.NodeManagerBatch.$Properties {
    }

    /** Represents a NodeManagerBatch. */
    class NodeManagerBatch {

        /**
         * Constructs a new NodeManagerBatch.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeManagerBatch.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeManagerBatch messages. */
        messages: batchray.NodeManagerMessage.$Properties[];

        /**
         * Creates a new NodeManagerBatch instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeManagerBatch instance
         */
        static create(properties: batchray.NodeManagerBatch.$Shape): batchray.NodeManagerBatch & batchray.NodeManagerBatch.$Shape;
        static create(properties?: batchray.NodeManagerBatch.$Properties): batchray.NodeManagerBatch;

        /**
         * Encodes the specified NodeManagerBatch message. Does not implicitly {@link batchray.NodeManagerBatch.verify|verify} messages.
         * @param message NodeManagerBatch message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeManagerBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeManagerBatch message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeManagerBatch & batchray.NodeManagerBatch.$Shape} NodeManagerBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeManagerBatch & batchray.NodeManagerBatch.$Shape;

        /**
         * Gets the type url for NodeManagerBatch
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeManagerBatch {

        /** Properties of a NodeManagerBatch. */
        interface $Properties {

            /** NodeManagerBatch messages */
            messages?: (batchray.NodeManagerMessage.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeManagerBatch. */
        type $Shape = {
          messages?: batchray.NodeManagerMessage.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a NodeManagerMessage.
     * @deprecated Use batchray.NodeManagerMessage.$Properties instead.
     */
    interface INodeManagerMessage extends batchray.NodeManagerMessage.$Properties {
    }

    /** Represents a NodeManagerMessage. */
    class NodeManagerMessage {

        /**
         * Constructs a new NodeManagerMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeManagerMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeManagerMessage requestId. */
        requestId: number;

        /** NodeManagerMessage replyTo. */
        replyTo: number;

        /** NodeManagerMessage error. */
        error?: (batchray.ErrorInfo.$Properties|null);

        /** NodeManagerMessage registerClient. */
        registerClient?: (batchray.RegisterClient.$Properties|null);

        /** NodeManagerMessage registerClientReply. */
        registerClientReply?: (batchray.RegisterClientReply.$Properties|null);

        /** NodeManagerMessage requestWorkerLease. */
        requestWorkerLease?: (batchray.RequestWorkerLease.$Properties|null);

        /** NodeManagerMessage workerLease. */
        workerLease?: (batchray.WorkerLease.$Properties|null);

        /** NodeManagerMessage cancelWorkerLease. */
        cancelWorkerLease?: (batchray.CancelWorkerLease.$Properties|null);

        /** NodeManagerMessage returnWorkerLease. */
        returnWorkerLease?: (batchray.ReturnWorkerLease.$Properties|null);

        /** NodeManagerMessage createObject. */
        createObject?: (batchray.CreateObject.$Properties|null);

        /** NodeManagerMessage objectAllocation. */
        objectAllocation?: (batchray.ObjectAllocation.$Properties|null);

        /** NodeManagerMessage sealObject. */
        sealObject?: (batchray.SealObject.$Properties|null);

        /** NodeManagerMessage abortObject. */
        abortObject?: (batchray.AbortObject.$Properties|null);

        /** NodeManagerMessage pullObject. */
        pullObject?: (batchray.PullObject.$Properties|null);

        /** NodeManagerMessage freeObjects. */
        freeObjects?: (batchray.FreeObjects.$Properties|null);

        /** NodeManagerMessage notifyBlocked. */
        notifyBlocked?: (batchray.NotifyBlocked.$Properties|null);

        /** NodeManagerMessage ack. */
        ack?: (batchray.Ack.$Properties|null);

        /** NodeManagerMessage workerDied. */
        workerDied?: (batchray.WorkerDied.$Properties|null);

        /** NodeManagerMessage nodeDied. */
        nodeDied?: (batchray.NodeDied.$Properties|null);

        /** NodeManagerMessage infeasibleWarning. */
        infeasibleWarning?: (batchray.InfeasibleWarning.$Properties|null);

        /** NodeManagerMessage createActor. */
        createActor?: (batchray.CreateActor.$Properties|null);

        /** NodeManagerMessage actorCreated. */
        actorCreated?: (batchray.ActorCreated.$Properties|null);

        /** NodeManagerMessage exitWorker. */
        exitWorker?: (batchray.ExitWorker.$Properties|null);

        /** NodeManagerMessage collectGarbage. */
        collectGarbage?: (batchray.CollectGarbage.$Properties|null);

        /** NodeManagerMessage getNodeStats. */
        getNodeStats?: (batchray.GetNodeStats.$Properties|null);

        /** NodeManagerMessage nodeStats. */
        nodeStats?: (batchray.NodeStats.$Properties|null);

        /** NodeManagerMessage watchWorker. */
        watchWorker?: (batchray.WatchWorker.$Properties|null);

        /** NodeManagerMessage nodeDraining. */
        nodeDraining?: (batchray.NodeDraining.$Properties|null);

        /** NodeManagerMessage adoptObject. */
        adoptObject?: (batchray.AdoptObject.$Properties|null);

        /** NodeManagerMessage reportTasks. */
        reportTasks?: (batchray.ReportTasks.$Properties|null);

        /** NodeManagerMessage explainTasks. */
        explainTasks?: (batchray.ExplainTasks.$Properties|null);

        /** NodeManagerMessage taskExplanations. */
        taskExplanations?: (batchray.TaskExplanations.$Properties|null);

        /** NodeManagerMessage getFunction. */
        getFunction?: (batchray.GetFunction.$Properties|null);

        /** NodeManagerMessage functionCode. */
        functionCode?: (batchray.FunctionCode.$Properties|null);

        /** NodeManagerMessage getJobConfig. */
        getJobConfig?: (batchray.GetJobConfig.$Properties|null);

        /** NodeManagerMessage jobConfig. */
        jobConfig?: (batchray.JobConfig.$Properties|null);

        /** NodeManagerMessage headMoved. */
        headMoved?: (batchray.Head.$Properties|null);

        /** NodeManagerMessage openTerminal. */
        openTerminal?: (batchray.OpenTerminal.$Properties|null);

        /** NodeManagerMessage terminalOpened. */
        terminalOpened?: (batchray.TerminalOpened.$Properties|null);

        /** NodeManagerMessage terminalData. */
        terminalData?: (batchray.TerminalData.$Properties|null);

        /** NodeManagerMessage terminalAck. */
        terminalAck?: (batchray.TerminalAck.$Properties|null);

        /** NodeManagerMessage terminalResize. */
        terminalResize?: (batchray.TerminalResize.$Properties|null);

        /** NodeManagerMessage terminalExit. */
        terminalExit?: (batchray.TerminalExit.$Properties|null);

        /** NodeManagerMessage body. */
        body?: ("registerClient"|"registerClientReply"|"requestWorkerLease"|"workerLease"|"cancelWorkerLease"|"returnWorkerLease"|"createObject"|"objectAllocation"|"sealObject"|"abortObject"|"pullObject"|"freeObjects"|"notifyBlocked"|"ack"|"workerDied"|"nodeDied"|"infeasibleWarning"|"createActor"|"actorCreated"|"exitWorker"|"collectGarbage"|"getNodeStats"|"nodeStats"|"watchWorker"|"nodeDraining"|"adoptObject"|"reportTasks"|"explainTasks"|"taskExplanations"|"getFunction"|"functionCode"|"getJobConfig"|"jobConfig"|"headMoved"|"openTerminal"|"terminalOpened"|"terminalData"|"terminalAck"|"terminalResize"|"terminalExit");

        /**
         * Creates a new NodeManagerMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeManagerMessage instance
         */
        static create(properties: batchray.NodeManagerMessage.$Shape): batchray.NodeManagerMessage & batchray.NodeManagerMessage.$Shape;
        static create(properties?: batchray.NodeManagerMessage.$Properties): batchray.NodeManagerMessage;

        /**
         * Encodes the specified NodeManagerMessage message. Does not implicitly {@link batchray.NodeManagerMessage.verify|verify} messages.
         * @param message NodeManagerMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeManagerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeManagerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeManagerMessage & batchray.NodeManagerMessage.$Shape} NodeManagerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeManagerMessage & batchray.NodeManagerMessage.$Shape;

        /**
         * Gets the type url for NodeManagerMessage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeManagerMessage {

        /** Properties of a NodeManagerMessage. */
        interface $Properties {

            /** NodeManagerMessage requestId */
            requestId?: (number|null);

            /** NodeManagerMessage replyTo */
            replyTo?: (number|null);

            /** NodeManagerMessage error */
            error?: (batchray.ErrorInfo.$Properties|null);

            /** NodeManagerMessage registerClient */
            registerClient?: (batchray.RegisterClient.$Properties|null);

            /** NodeManagerMessage registerClientReply */
            registerClientReply?: (batchray.RegisterClientReply.$Properties|null);

            /** NodeManagerMessage requestWorkerLease */
            requestWorkerLease?: (batchray.RequestWorkerLease.$Properties|null);

            /** NodeManagerMessage workerLease */
            workerLease?: (batchray.WorkerLease.$Properties|null);

            /** NodeManagerMessage cancelWorkerLease */
            cancelWorkerLease?: (batchray.CancelWorkerLease.$Properties|null);

            /** NodeManagerMessage returnWorkerLease */
            returnWorkerLease?: (batchray.ReturnWorkerLease.$Properties|null);

            /** NodeManagerMessage createObject */
            createObject?: (batchray.CreateObject.$Properties|null);

            /** NodeManagerMessage objectAllocation */
            objectAllocation?: (batchray.ObjectAllocation.$Properties|null);

            /** NodeManagerMessage sealObject */
            sealObject?: (batchray.SealObject.$Properties|null);

            /** NodeManagerMessage abortObject */
            abortObject?: (batchray.AbortObject.$Properties|null);

            /** NodeManagerMessage pullObject */
            pullObject?: (batchray.PullObject.$Properties|null);

            /** NodeManagerMessage freeObjects */
            freeObjects?: (batchray.FreeObjects.$Properties|null);

            /** NodeManagerMessage notifyBlocked */
            notifyBlocked?: (batchray.NotifyBlocked.$Properties|null);

            /** NodeManagerMessage ack */
            ack?: (batchray.Ack.$Properties|null);

            /** NodeManagerMessage workerDied */
            workerDied?: (batchray.WorkerDied.$Properties|null);

            /** NodeManagerMessage nodeDied */
            nodeDied?: (batchray.NodeDied.$Properties|null);

            /** NodeManagerMessage infeasibleWarning */
            infeasibleWarning?: (batchray.InfeasibleWarning.$Properties|null);

            /** NodeManagerMessage createActor */
            createActor?: (batchray.CreateActor.$Properties|null);

            /** NodeManagerMessage actorCreated */
            actorCreated?: (batchray.ActorCreated.$Properties|null);

            /** NodeManagerMessage exitWorker */
            exitWorker?: (batchray.ExitWorker.$Properties|null);

            /** NodeManagerMessage collectGarbage */
            collectGarbage?: (batchray.CollectGarbage.$Properties|null);

            /** NodeManagerMessage getNodeStats */
            getNodeStats?: (batchray.GetNodeStats.$Properties|null);

            /** NodeManagerMessage nodeStats */
            nodeStats?: (batchray.NodeStats.$Properties|null);

            /** NodeManagerMessage watchWorker */
            watchWorker?: (batchray.WatchWorker.$Properties|null);

            /** NodeManagerMessage nodeDraining */
            nodeDraining?: (batchray.NodeDraining.$Properties|null);

            /** NodeManagerMessage adoptObject */
            adoptObject?: (batchray.AdoptObject.$Properties|null);

            /** NodeManagerMessage reportTasks */
            reportTasks?: (batchray.ReportTasks.$Properties|null);

            /** NodeManagerMessage explainTasks */
            explainTasks?: (batchray.ExplainTasks.$Properties|null);

            /** NodeManagerMessage taskExplanations */
            taskExplanations?: (batchray.TaskExplanations.$Properties|null);

            /** NodeManagerMessage getFunction */
            getFunction?: (batchray.GetFunction.$Properties|null);

            /** NodeManagerMessage functionCode */
            functionCode?: (batchray.FunctionCode.$Properties|null);

            /** NodeManagerMessage getJobConfig */
            getJobConfig?: (batchray.GetJobConfig.$Properties|null);

            /** NodeManagerMessage jobConfig */
            jobConfig?: (batchray.JobConfig.$Properties|null);

            /** NodeManagerMessage headMoved */
            headMoved?: (batchray.Head.$Properties|null);

            /** NodeManagerMessage openTerminal */
            openTerminal?: (batchray.OpenTerminal.$Properties|null);

            /** NodeManagerMessage terminalOpened */
            terminalOpened?: (batchray.TerminalOpened.$Properties|null);

            /** NodeManagerMessage terminalData */
            terminalData?: (batchray.TerminalData.$Properties|null);

            /** NodeManagerMessage terminalAck */
            terminalAck?: (batchray.TerminalAck.$Properties|null);

            /** NodeManagerMessage terminalResize */
            terminalResize?: (batchray.TerminalResize.$Properties|null);

            /** NodeManagerMessage terminalExit */
            terminalExit?: (batchray.TerminalExit.$Properties|null);

            /** NodeManagerMessage body */
            body?: ("registerClient"|"registerClientReply"|"requestWorkerLease"|"workerLease"|"cancelWorkerLease"|"returnWorkerLease"|"createObject"|"objectAllocation"|"sealObject"|"abortObject"|"pullObject"|"freeObjects"|"notifyBlocked"|"ack"|"workerDied"|"nodeDied"|"infeasibleWarning"|"createActor"|"actorCreated"|"exitWorker"|"collectGarbage"|"getNodeStats"|"nodeStats"|"watchWorker"|"nodeDraining"|"adoptObject"|"reportTasks"|"explainTasks"|"taskExplanations"|"getFunction"|"functionCode"|"getJobConfig"|"jobConfig"|"headMoved"|"openTerminal"|"terminalOpened"|"terminalData"|"terminalAck"|"terminalResize"|"terminalExit");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a NodeManagerMessage. */
        type $Shape = {
          requestId?: number|null;
          replyTo?: number|null;
          error?: batchray.ErrorInfo.$Shape|null;
          registerClient?: batchray.RegisterClient.$Shape|null;
          registerClientReply?: batchray.RegisterClientReply.$Shape|null;
          requestWorkerLease?: batchray.RequestWorkerLease.$Shape|null;
          workerLease?: batchray.WorkerLease.$Shape|null;
          cancelWorkerLease?: batchray.CancelWorkerLease.$Shape|null;
          returnWorkerLease?: batchray.ReturnWorkerLease.$Shape|null;
          createObject?: batchray.CreateObject.$Shape|null;
          objectAllocation?: batchray.ObjectAllocation.$Shape|null;
          sealObject?: batchray.SealObject.$Shape|null;
          abortObject?: batchray.AbortObject.$Shape|null;
          pullObject?: batchray.PullObject.$Shape|null;
          freeObjects?: batchray.FreeObjects.$Shape|null;
          notifyBlocked?: batchray.NotifyBlocked.$Shape|null;
          ack?: batchray.Ack.$Shape|null;
          workerDied?: batchray.WorkerDied.$Shape|null;
          nodeDied?: batchray.NodeDied.$Shape|null;
          infeasibleWarning?: batchray.InfeasibleWarning.$Shape|null;
          createActor?: batchray.CreateActor.$Shape|null;
          actorCreated?: batchray.ActorCreated.$Shape|null;
          exitWorker?: batchray.ExitWorker.$Shape|null;
          collectGarbage?: batchray.CollectGarbage.$Shape|null;
          getNodeStats?: batchray.GetNodeStats.$Shape|null;
          nodeStats?: batchray.NodeStats.$Shape|null;
          watchWorker?: batchray.WatchWorker.$Shape|null;
          nodeDraining?: batchray.NodeDraining.$Shape|null;
          adoptObject?: batchray.AdoptObject.$Shape|null;
          reportTasks?: batchray.ReportTasks.$Shape|null;
          explainTasks?: batchray.ExplainTasks.$Shape|null;
          taskExplanations?: batchray.TaskExplanations.$Shape|null;
          getFunction?: batchray.GetFunction.$Shape|null;
          functionCode?: batchray.FunctionCode.$Shape|null;
          getJobConfig?: batchray.GetJobConfig.$Shape|null;
          jobConfig?: batchray.JobConfig.$Shape|null;
          headMoved?: batchray.Head.$Shape|null;
          openTerminal?: batchray.OpenTerminal.$Shape|null;
          terminalOpened?: batchray.TerminalOpened.$Shape|null;
          terminalData?: batchray.TerminalData.$Shape|null;
          terminalAck?: batchray.TerminalAck.$Shape|null;
          terminalResize?: batchray.TerminalResize.$Shape|null;
          terminalExit?: batchray.TerminalExit.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "registerClient"; registerClient: batchray.RegisterClient.$Shape; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "registerClientReply"; registerClient?: null; registerClientReply: batchray.RegisterClientReply.$Shape; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "requestWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease: batchray.RequestWorkerLease.$Shape; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "workerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease: batchray.WorkerLease.$Shape; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "cancelWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease: batchray.CancelWorkerLease.$Shape; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "returnWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease: batchray.ReturnWorkerLease.$Shape; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "createObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject: batchray.CreateObject.$Shape; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "objectAllocation"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation: batchray.ObjectAllocation.$Shape; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "sealObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject: batchray.SealObject.$Shape; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "abortObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject: batchray.AbortObject.$Shape; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "pullObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject: batchray.PullObject.$Shape; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "freeObjects"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects: batchray.FreeObjects.$Shape; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "notifyBlocked"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked: batchray.NotifyBlocked.$Shape; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "ack"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack: batchray.Ack.$Shape; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "workerDied"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied: batchray.WorkerDied.$Shape; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeDied"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied: batchray.NodeDied.$Shape; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "infeasibleWarning"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning: batchray.InfeasibleWarning.$Shape; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "createActor"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor: batchray.CreateActor.$Shape; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "actorCreated"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated: batchray.ActorCreated.$Shape; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "exitWorker"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker: batchray.ExitWorker.$Shape; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "collectGarbage"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage: batchray.CollectGarbage.$Shape; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getNodeStats"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats: batchray.GetNodeStats.$Shape; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeStats"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats: batchray.NodeStats.$Shape; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "watchWorker"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker: batchray.WatchWorker.$Shape; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeDraining"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining: batchray.NodeDraining.$Shape; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "adoptObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject: batchray.AdoptObject.$Shape; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "reportTasks"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks: batchray.ReportTasks.$Shape; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "explainTasks"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks: batchray.ExplainTasks.$Shape; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "taskExplanations"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations: batchray.TaskExplanations.$Shape; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getFunction"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction: batchray.GetFunction.$Shape; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "functionCode"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode: batchray.FunctionCode.$Shape; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getJobConfig"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig: batchray.GetJobConfig.$Shape; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "jobConfig"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig: batchray.JobConfig.$Shape; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "headMoved"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved: batchray.Head.$Shape; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "openTerminal"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal: batchray.OpenTerminal.$Shape; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalOpened"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened: batchray.TerminalOpened.$Shape; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalData"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData: batchray.TerminalData.$Shape; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalAck"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck: batchray.TerminalAck.$Shape; terminalResize?: null; terminalExit?: null }|{ body?: "terminalResize"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize: batchray.TerminalResize.$Shape; terminalExit?: null }|{ body?: "terminalExit"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit: batchray.TerminalExit.$Shape })
        );
    }

    /**
     * Properties of a RegisterClient.
     * @deprecated Use batchray.RegisterClient.$Properties instead.
     */
    interface IRegisterClient extends batchray.RegisterClient.$Properties {
    }

    /** Represents a RegisterClient. */
    class RegisterClient {

        /**
         * Constructs a new RegisterClient.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RegisterClient.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterClient kind. */
        kind: string;

        /** RegisterClient address. */
        address?: (batchray.Address.$Properties|null);

        /** RegisterClient pid. */
        pid: number;

        /** RegisterClient jobId. */
        jobId: Uint8Array;

        /** RegisterClient version. */
        version: string;

        /** RegisterClient startupToken. */
        startupToken: string;

        /**
         * Creates a new RegisterClient instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterClient instance
         */
        static create(properties: batchray.RegisterClient.$Shape): batchray.RegisterClient & batchray.RegisterClient.$Shape;
        static create(properties?: batchray.RegisterClient.$Properties): batchray.RegisterClient;

        /**
         * Encodes the specified RegisterClient message. Does not implicitly {@link batchray.RegisterClient.verify|verify} messages.
         * @param message RegisterClient message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RegisterClient.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterClient message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RegisterClient & batchray.RegisterClient.$Shape} RegisterClient
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RegisterClient & batchray.RegisterClient.$Shape;

        /**
         * Gets the type url for RegisterClient
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterClient {

        /** Properties of a RegisterClient. */
        interface $Properties {

            /** RegisterClient kind */
            kind?: (string|null);

            /** RegisterClient address */
            address?: (batchray.Address.$Properties|null);

            /** RegisterClient pid */
            pid?: (number|null);

            /** RegisterClient jobId */
            jobId?: (Uint8Array|null);

            /** RegisterClient version */
            version?: (string|null);

            /** RegisterClient startupToken */
            startupToken?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterClient. */
        type $Shape = batchray.RegisterClient.$Properties;
    }

    /**
     * Properties of a RegisterClientReply.
     * @deprecated Use batchray.RegisterClientReply.$Properties instead.
     */
    interface IRegisterClientReply extends batchray.RegisterClientReply.$Properties {
    }

    /** Represents a RegisterClientReply. */
    class RegisterClientReply {

        /**
         * Constructs a new RegisterClientReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RegisterClientReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisterClientReply nodeId. */
        nodeId: Uint8Array;

        /** RegisterClientReply storeDir. */
        storeDir: string;

        /** RegisterClientReply processSlot. */
        processSlot: number;

        /** RegisterClientReply node. */
        node?: (batchray.NodeInfo.$Properties|null);

        /** RegisterClientReply head. */
        head?: (batchray.Head.$Properties|null);

        /**
         * Creates a new RegisterClientReply instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisterClientReply instance
         */
        static create(properties: batchray.RegisterClientReply.$Shape): batchray.RegisterClientReply & batchray.RegisterClientReply.$Shape;
        static create(properties?: batchray.RegisterClientReply.$Properties): batchray.RegisterClientReply;

        /**
         * Encodes the specified RegisterClientReply message. Does not implicitly {@link batchray.RegisterClientReply.verify|verify} messages.
         * @param message RegisterClientReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RegisterClientReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisterClientReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RegisterClientReply & batchray.RegisterClientReply.$Shape} RegisterClientReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RegisterClientReply & batchray.RegisterClientReply.$Shape;

        /**
         * Gets the type url for RegisterClientReply
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegisterClientReply {

        /** Properties of a RegisterClientReply. */
        interface $Properties {

            /** RegisterClientReply nodeId */
            nodeId?: (Uint8Array|null);

            /** RegisterClientReply storeDir */
            storeDir?: (string|null);

            /** RegisterClientReply processSlot */
            processSlot?: (number|null);

            /** RegisterClientReply node */
            node?: (batchray.NodeInfo.$Properties|null);

            /** RegisterClientReply head */
            head?: (batchray.Head.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisterClientReply. */
        type $Shape = batchray.RegisterClientReply.$Properties;
    }

    /**
     * Properties of a Head.
     * @deprecated Use batchray.Head.$Properties instead.
     */
    interface IHead extends batchray.Head.$Properties {
    }

    /** Represents a Head. */
    class Head {

        /**
         * Constructs a new Head.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.Head.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Head gcsHost. */
        gcsHost: string;

        /** Head gcsPort. */
        gcsPort: number;

        /** Head redisHost. */
        redisHost: string;

        /** Head redisPort. */
        redisPort: number;

        /** Head outliveMs. */
        outliveMs: number;

        /**
         * Creates a new Head instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Head instance
         */
        static create(properties: batchray.Head.$Shape): batchray.Head & batchray.Head.$Shape;
        static create(properties?: batchray.Head.$Properties): batchray.Head;

        /**
         * Encodes the specified Head message. Does not implicitly {@link batchray.Head.verify|verify} messages.
         * @param message Head message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Head message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.Head & batchray.Head.$Shape} Head
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.Head & batchray.Head.$Shape;

        /**
         * Gets the type url for Head
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Head {

        /** Properties of a Head. */
        interface $Properties {

            /** Head gcsHost */
            gcsHost?: (string|null);

            /** Head gcsPort */
            gcsPort?: (number|null);

            /** Head redisHost */
            redisHost?: (string|null);

            /** Head redisPort */
            redisPort?: (number|null);

            /** Head outliveMs */
            outliveMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Head. */
        type $Shape = batchray.Head.$Properties;
    }

    /**
     * Properties of a RequestWorkerLease.
     * @deprecated Use batchray.RequestWorkerLease.$Properties instead.
     */
    interface IRequestWorkerLease extends batchray.RequestWorkerLease.$Properties {
    }

    /** Represents a RequestWorkerLease. */
    class RequestWorkerLease {

        /**
         * Constructs a new RequestWorkerLease.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.RequestWorkerLease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RequestWorkerLease jobId. */
        jobId: Uint8Array;

        /** RequestWorkerLease resources. */
        resources?: (batchray.ResourceSet.$Properties|null);

        /** RequestWorkerLease functionName. */
        functionName: string;

        /** RequestWorkerLease spillbackCount. */
        spillbackCount: number;

        /** RequestWorkerLease largeArgNodes. */
        largeArgNodes: Uint8Array[];

        /**
         * Creates a new RequestWorkerLease instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RequestWorkerLease instance
         */
        static create(properties: batchray.RequestWorkerLease.$Shape): batchray.RequestWorkerLease & batchray.RequestWorkerLease.$Shape;
        static create(properties?: batchray.RequestWorkerLease.$Properties): batchray.RequestWorkerLease;

        /**
         * Encodes the specified RequestWorkerLease message. Does not implicitly {@link batchray.RequestWorkerLease.verify|verify} messages.
         * @param message RequestWorkerLease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.RequestWorkerLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RequestWorkerLease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.RequestWorkerLease & batchray.RequestWorkerLease.$Shape} RequestWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.RequestWorkerLease & batchray.RequestWorkerLease.$Shape;

        /**
         * Gets the type url for RequestWorkerLease
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RequestWorkerLease {

        /** Properties of a RequestWorkerLease. */
        interface $Properties {

            /** RequestWorkerLease jobId */
            jobId?: (Uint8Array|null);

            /** RequestWorkerLease resources */
            resources?: (batchray.ResourceSet.$Properties|null);

            /** RequestWorkerLease functionName */
            functionName?: (string|null);

            /** RequestWorkerLease spillbackCount */
            spillbackCount?: (number|null);

            /** RequestWorkerLease largeArgNodes */
            largeArgNodes?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RequestWorkerLease. */
        type $Shape = batchray.RequestWorkerLease.$Properties;
    }

    /**
     * Properties of a WorkerLease.
     * @deprecated Use batchray.WorkerLease.$Properties instead.
     */
    interface IWorkerLease extends batchray.WorkerLease.$Properties {
    }

    /** Represents a WorkerLease. */
    class WorkerLease {

        /**
         * Constructs a new WorkerLease.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.WorkerLease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WorkerLease leaseId. */
        leaseId: number;

        /** WorkerLease worker. */
        worker?: (batchray.Address.$Properties|null);

        /** WorkerLease workerPid. */
        workerPid: number;

        /** WorkerLease retryAt. */
        retryAt?: (batchray.NodeInfo.$Properties|null);

        /** WorkerLease canceled. */
        canceled: boolean;

        /** WorkerLease gpuIds. */
        gpuIds: string[];

        /**
         * Creates a new WorkerLease instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WorkerLease instance
         */
        static create(properties: batchray.WorkerLease.$Shape): batchray.WorkerLease & batchray.WorkerLease.$Shape;
        static create(properties?: batchray.WorkerLease.$Properties): batchray.WorkerLease;

        /**
         * Encodes the specified WorkerLease message. Does not implicitly {@link batchray.WorkerLease.verify|verify} messages.
         * @param message WorkerLease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.WorkerLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WorkerLease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.WorkerLease & batchray.WorkerLease.$Shape} WorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.WorkerLease & batchray.WorkerLease.$Shape;

        /**
         * Gets the type url for WorkerLease
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace WorkerLease {

        /** Properties of a WorkerLease. */
        interface $Properties {

            /** WorkerLease leaseId */
            leaseId?: (number|null);

            /** WorkerLease worker */
            worker?: (batchray.Address.$Properties|null);

            /** WorkerLease workerPid */
            workerPid?: (number|null);

            /** WorkerLease retryAt */
            retryAt?: (batchray.NodeInfo.$Properties|null);

            /** WorkerLease canceled */
            canceled?: (boolean|null);

            /** WorkerLease gpuIds */
            gpuIds?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WorkerLease. */
        type $Shape = batchray.WorkerLease.$Properties;
    }

    /**
     * Properties of a CancelWorkerLease.
     * @deprecated Use batchray.CancelWorkerLease.$Properties instead.
     */
    interface ICancelWorkerLease extends batchray.CancelWorkerLease.$Properties {
    }

    /** Represents a CancelWorkerLease. */
    class CancelWorkerLease {

        /**
         * Constructs a new CancelWorkerLease.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CancelWorkerLease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CancelWorkerLease requestId. */
        requestId: number;

        /**
         * Creates a new CancelWorkerLease instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CancelWorkerLease instance
         */
        static create(properties: batchray.CancelWorkerLease.$Shape): batchray.CancelWorkerLease & batchray.CancelWorkerLease.$Shape;
        static create(properties?: batchray.CancelWorkerLease.$Properties): batchray.CancelWorkerLease;

        /**
         * Encodes the specified CancelWorkerLease message. Does not implicitly {@link batchray.CancelWorkerLease.verify|verify} messages.
         * @param message CancelWorkerLease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CancelWorkerLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CancelWorkerLease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CancelWorkerLease & batchray.CancelWorkerLease.$Shape} CancelWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CancelWorkerLease & batchray.CancelWorkerLease.$Shape;

        /**
         * Gets the type url for CancelWorkerLease
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CancelWorkerLease {

        /** Properties of a CancelWorkerLease. */
        interface $Properties {

            /** CancelWorkerLease requestId */
            requestId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CancelWorkerLease. */
        type $Shape = batchray.CancelWorkerLease.$Properties;
    }

    /**
     * Properties of a ReturnWorkerLease.
     * @deprecated Use batchray.ReturnWorkerLease.$Properties instead.
     */
    interface IReturnWorkerLease extends batchray.ReturnWorkerLease.$Properties {
    }

    /** Represents a ReturnWorkerLease. */
    class ReturnWorkerLease {

        /**
         * Constructs a new ReturnWorkerLease.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReturnWorkerLease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReturnWorkerLease leaseId. */
        leaseId: number;

        /** ReturnWorkerLease workerFailed. */
        workerFailed: boolean;

        /**
         * Creates a new ReturnWorkerLease instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReturnWorkerLease instance
         */
        static create(properties: batchray.ReturnWorkerLease.$Shape): batchray.ReturnWorkerLease & batchray.ReturnWorkerLease.$Shape;
        static create(properties?: batchray.ReturnWorkerLease.$Properties): batchray.ReturnWorkerLease;

        /**
         * Encodes the specified ReturnWorkerLease message. Does not implicitly {@link batchray.ReturnWorkerLease.verify|verify} messages.
         * @param message ReturnWorkerLease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReturnWorkerLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReturnWorkerLease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReturnWorkerLease & batchray.ReturnWorkerLease.$Shape} ReturnWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReturnWorkerLease & batchray.ReturnWorkerLease.$Shape;

        /**
         * Gets the type url for ReturnWorkerLease
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReturnWorkerLease {

        /** Properties of a ReturnWorkerLease. */
        interface $Properties {

            /** ReturnWorkerLease leaseId */
            leaseId?: (number|null);

            /** ReturnWorkerLease workerFailed */
            workerFailed?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReturnWorkerLease. */
        type $Shape = batchray.ReturnWorkerLease.$Properties;
    }

    /**
     * Properties of a CreateObject.
     * @deprecated Use batchray.CreateObject.$Properties instead.
     */
    interface ICreateObject extends batchray.CreateObject.$Properties {
    }

    /** Represents a CreateObject. */
    class CreateObject {

        /**
         * Constructs a new CreateObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CreateObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateObject objectId. */
        objectId: Uint8Array;

        /** CreateObject sizeBytes. */
        sizeBytes: number;

        /** CreateObject owner. */
        owner?: (batchray.Address.$Properties|null);

        /**
         * Creates a new CreateObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateObject instance
         */
        static create(properties: batchray.CreateObject.$Shape): batchray.CreateObject & batchray.CreateObject.$Shape;
        static create(properties?: batchray.CreateObject.$Properties): batchray.CreateObject;

        /**
         * Encodes the specified CreateObject message. Does not implicitly {@link batchray.CreateObject.verify|verify} messages.
         * @param message CreateObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CreateObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CreateObject & batchray.CreateObject.$Shape} CreateObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CreateObject & batchray.CreateObject.$Shape;

        /**
         * Gets the type url for CreateObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CreateObject {

        /** Properties of a CreateObject. */
        interface $Properties {

            /** CreateObject objectId */
            objectId?: (Uint8Array|null);

            /** CreateObject sizeBytes */
            sizeBytes?: (number|null);

            /** CreateObject owner */
            owner?: (batchray.Address.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateObject. */
        type $Shape = batchray.CreateObject.$Properties;
    }

    /**
     * Properties of an ObjectAllocation.
     * @deprecated Use batchray.ObjectAllocation.$Properties instead.
     */
    interface IObjectAllocation extends batchray.ObjectAllocation.$Properties {
    }

    /** Represents an ObjectAllocation. */
    class ObjectAllocation {

        /**
         * Constructs a new ObjectAllocation.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ObjectAllocation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectAllocation offset. */
        offset: number;

        /** ObjectAllocation sizeBytes. */
        sizeBytes: number;

        /**
         * Creates a new ObjectAllocation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ObjectAllocation instance
         */
        static create(properties: batchray.ObjectAllocation.$Shape): batchray.ObjectAllocation & batchray.ObjectAllocation.$Shape;
        static create(properties?: batchray.ObjectAllocation.$Properties): batchray.ObjectAllocation;

        /**
         * Encodes the specified ObjectAllocation message. Does not implicitly {@link batchray.ObjectAllocation.verify|verify} messages.
         * @param message ObjectAllocation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ObjectAllocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectAllocation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ObjectAllocation & batchray.ObjectAllocation.$Shape} ObjectAllocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ObjectAllocation & batchray.ObjectAllocation.$Shape;

        /**
         * Gets the type url for ObjectAllocation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ObjectAllocation {

        /** Properties of an ObjectAllocation. */
        interface $Properties {

            /** ObjectAllocation offset */
            offset?: (number|null);

            /** ObjectAllocation sizeBytes */
            sizeBytes?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectAllocation. */
        type $Shape = batchray.ObjectAllocation.$Properties;
    }

    /**
     * Properties of a SealObject.
     * @deprecated Use batchray.SealObject.$Properties instead.
     */
    interface ISealObject extends batchray.SealObject.$Properties {
    }

    /** Represents a SealObject. */
    class SealObject {

        /**
         * Constructs a new SealObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.SealObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SealObject objectId. */
        objectId: Uint8Array;

        /**
         * Creates a new SealObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SealObject instance
         */
        static create(properties: batchray.SealObject.$Shape): batchray.SealObject & batchray.SealObject.$Shape;
        static create(properties?: batchray.SealObject.$Properties): batchray.SealObject;

        /**
         * Encodes the specified SealObject message. Does not implicitly {@link batchray.SealObject.verify|verify} messages.
         * @param message SealObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.SealObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SealObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.SealObject & batchray.SealObject.$Shape} SealObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.SealObject & batchray.SealObject.$Shape;

        /**
         * Gets the type url for SealObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SealObject {

        /** Properties of a SealObject. */
        interface $Properties {

            /** SealObject objectId */
            objectId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SealObject. */
        type $Shape = batchray.SealObject.$Properties;
    }

    /**
     * Properties of an AbortObject.
     * @deprecated Use batchray.AbortObject.$Properties instead.
     */
    interface IAbortObject extends batchray.AbortObject.$Properties {
    }

    /** Represents an AbortObject. */
    class AbortObject {

        /**
         * Constructs a new AbortObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.AbortObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AbortObject objectId. */
        objectId: Uint8Array;

        /**
         * Creates a new AbortObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AbortObject instance
         */
        static create(properties: batchray.AbortObject.$Shape): batchray.AbortObject & batchray.AbortObject.$Shape;
        static create(properties?: batchray.AbortObject.$Properties): batchray.AbortObject;

        /**
         * Encodes the specified AbortObject message. Does not implicitly {@link batchray.AbortObject.verify|verify} messages.
         * @param message AbortObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.AbortObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AbortObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.AbortObject & batchray.AbortObject.$Shape} AbortObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.AbortObject & batchray.AbortObject.$Shape;

        /**
         * Gets the type url for AbortObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AbortObject {

        /** Properties of an AbortObject. */
        interface $Properties {

            /** AbortObject objectId */
            objectId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AbortObject. */
        type $Shape = batchray.AbortObject.$Properties;
    }

    /**
     * Properties of a PullObject.
     * @deprecated Use batchray.PullObject.$Properties instead.
     */
    interface IPullObject extends batchray.PullObject.$Properties {
    }

    /** Represents a PullObject. */
    class PullObject {

        /**
         * Constructs a new PullObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.PullObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PullObject objectId. */
        objectId: Uint8Array;

        /** PullObject sizeBytes. */
        sizeBytes: number;

        /** PullObject nodeIds. */
        nodeIds: Uint8Array[];

        /**
         * Creates a new PullObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PullObject instance
         */
        static create(properties: batchray.PullObject.$Shape): batchray.PullObject & batchray.PullObject.$Shape;
        static create(properties?: batchray.PullObject.$Properties): batchray.PullObject;

        /**
         * Encodes the specified PullObject message. Does not implicitly {@link batchray.PullObject.verify|verify} messages.
         * @param message PullObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.PullObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PullObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.PullObject & batchray.PullObject.$Shape} PullObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.PullObject & batchray.PullObject.$Shape;

        /**
         * Gets the type url for PullObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PullObject {

        /** Properties of a PullObject. */
        interface $Properties {

            /** PullObject objectId */
            objectId?: (Uint8Array|null);

            /** PullObject sizeBytes */
            sizeBytes?: (number|null);

            /** PullObject nodeIds */
            nodeIds?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PullObject. */
        type $Shape = batchray.PullObject.$Properties;
    }

    /**
     * Properties of a FreeObjects.
     * @deprecated Use batchray.FreeObjects.$Properties instead.
     */
    interface IFreeObjects extends batchray.FreeObjects.$Properties {
    }

    /** Represents a FreeObjects. */
    class FreeObjects {

        /**
         * Constructs a new FreeObjects.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.FreeObjects.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FreeObjects objectIds. */
        objectIds: Uint8Array[];

        /**
         * Creates a new FreeObjects instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FreeObjects instance
         */
        static create(properties: batchray.FreeObjects.$Shape): batchray.FreeObjects & batchray.FreeObjects.$Shape;
        static create(properties?: batchray.FreeObjects.$Properties): batchray.FreeObjects;

        /**
         * Encodes the specified FreeObjects message. Does not implicitly {@link batchray.FreeObjects.verify|verify} messages.
         * @param message FreeObjects message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.FreeObjects.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FreeObjects message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.FreeObjects & batchray.FreeObjects.$Shape} FreeObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.FreeObjects & batchray.FreeObjects.$Shape;

        /**
         * Gets the type url for FreeObjects
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace FreeObjects {

        /** Properties of a FreeObjects. */
        interface $Properties {

            /** FreeObjects objectIds */
            objectIds?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FreeObjects. */
        type $Shape = batchray.FreeObjects.$Properties;
    }

    /**
     * Properties of a NotifyBlocked.
     * @deprecated Use batchray.NotifyBlocked.$Properties instead.
     */
    interface INotifyBlocked extends batchray.NotifyBlocked.$Properties {
    }

    /** Represents a NotifyBlocked. */
    class NotifyBlocked {

        /**
         * Constructs a new NotifyBlocked.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NotifyBlocked.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyBlocked blocked. */
        blocked: boolean;

        /**
         * Creates a new NotifyBlocked instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NotifyBlocked instance
         */
        static create(properties: batchray.NotifyBlocked.$Shape): batchray.NotifyBlocked & batchray.NotifyBlocked.$Shape;
        static create(properties?: batchray.NotifyBlocked.$Properties): batchray.NotifyBlocked;

        /**
         * Encodes the specified NotifyBlocked message. Does not implicitly {@link batchray.NotifyBlocked.verify|verify} messages.
         * @param message NotifyBlocked message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NotifyBlocked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyBlocked message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NotifyBlocked & batchray.NotifyBlocked.$Shape} NotifyBlocked
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NotifyBlocked & batchray.NotifyBlocked.$Shape;

        /**
         * Gets the type url for NotifyBlocked
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NotifyBlocked {

        /** Properties of a NotifyBlocked. */
        interface $Properties {

            /** NotifyBlocked blocked */
            blocked?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyBlocked. */
        type $Shape = batchray.NotifyBlocked.$Properties;
    }

    /**
     * Properties of a WatchWorker.
     * @deprecated Use batchray.WatchWorker.$Properties instead.
     */
    interface IWatchWorker extends batchray.WatchWorker.$Properties {
    }

    /** Represents a WatchWorker. */
    class WatchWorker {

        /**
         * Constructs a new WatchWorker.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.WatchWorker.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchWorker workerId. */
        workerId: Uint8Array;

        /**
         * Creates a new WatchWorker instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WatchWorker instance
         */
        static create(properties: batchray.WatchWorker.$Shape): batchray.WatchWorker & batchray.WatchWorker.$Shape;
        static create(properties?: batchray.WatchWorker.$Properties): batchray.WatchWorker;

        /**
         * Encodes the specified WatchWorker message. Does not implicitly {@link batchray.WatchWorker.verify|verify} messages.
         * @param message WatchWorker message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.WatchWorker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchWorker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.WatchWorker & batchray.WatchWorker.$Shape} WatchWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.WatchWorker & batchray.WatchWorker.$Shape;

        /**
         * Gets the type url for WatchWorker
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace WatchWorker {

        /** Properties of a WatchWorker. */
        interface $Properties {

            /** WatchWorker workerId */
            workerId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchWorker. */
        type $Shape = batchray.WatchWorker.$Properties;
    }

    /**
     * Properties of a WorkerDied.
     * @deprecated Use batchray.WorkerDied.$Properties instead.
     */
    interface IWorkerDied extends batchray.WorkerDied.$Properties {
    }

    /** Represents a WorkerDied. */
    class WorkerDied {

        /**
         * Constructs a new WorkerDied.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.WorkerDied.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WorkerDied workerId. */
        workerId: Uint8Array;

        /** WorkerDied reason. */
        reason: string;

        /** WorkerDied intended. */
        intended: boolean;

        /**
         * Creates a new WorkerDied instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WorkerDied instance
         */
        static create(properties: batchray.WorkerDied.$Shape): batchray.WorkerDied & batchray.WorkerDied.$Shape;
        static create(properties?: batchray.WorkerDied.$Properties): batchray.WorkerDied;

        /**
         * Encodes the specified WorkerDied message. Does not implicitly {@link batchray.WorkerDied.verify|verify} messages.
         * @param message WorkerDied message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.WorkerDied.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WorkerDied message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.WorkerDied & batchray.WorkerDied.$Shape} WorkerDied
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.WorkerDied & batchray.WorkerDied.$Shape;

        /**
         * Gets the type url for WorkerDied
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace WorkerDied {

        /** Properties of a WorkerDied. */
        interface $Properties {

            /** WorkerDied workerId */
            workerId?: (Uint8Array|null);

            /** WorkerDied reason */
            reason?: (string|null);

            /** WorkerDied intended */
            intended?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WorkerDied. */
        type $Shape = batchray.WorkerDied.$Properties;
    }

    /**
     * Properties of a NodeDied.
     * @deprecated Use batchray.NodeDied.$Properties instead.
     */
    interface INodeDied extends batchray.NodeDied.$Properties {
    }

    /** Represents a NodeDied. */
    class NodeDied {

        /**
         * Constructs a new NodeDied.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeDied.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeDied nodeId. */
        nodeId: Uint8Array;

        /** NodeDied reason. */
        reason: string;

        /**
         * Creates a new NodeDied instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeDied instance
         */
        static create(properties: batchray.NodeDied.$Shape): batchray.NodeDied & batchray.NodeDied.$Shape;
        static create(properties?: batchray.NodeDied.$Properties): batchray.NodeDied;

        /**
         * Encodes the specified NodeDied message. Does not implicitly {@link batchray.NodeDied.verify|verify} messages.
         * @param message NodeDied message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeDied.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeDied message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeDied & batchray.NodeDied.$Shape} NodeDied
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeDied & batchray.NodeDied.$Shape;

        /**
         * Gets the type url for NodeDied
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeDied {

        /** Properties of a NodeDied. */
        interface $Properties {

            /** NodeDied nodeId */
            nodeId?: (Uint8Array|null);

            /** NodeDied reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeDied. */
        type $Shape = batchray.NodeDied.$Properties;
    }

    /**
     * Properties of a NodeDraining.
     * @deprecated Use batchray.NodeDraining.$Properties instead.
     */
    interface INodeDraining extends batchray.NodeDraining.$Properties {
    }

    /** Represents a NodeDraining. */
    class NodeDraining {

        /**
         * Constructs a new NodeDraining.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeDraining.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeDraining nodeId. */
        nodeId: Uint8Array;

        /** NodeDraining hostname. */
        hostname: string;

        /** NodeDraining reason. */
        reason: string;

        /** NodeDraining timeLeftMs. */
        timeLeftMs: number;

        /**
         * Creates a new NodeDraining instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeDraining instance
         */
        static create(properties: batchray.NodeDraining.$Shape): batchray.NodeDraining & batchray.NodeDraining.$Shape;
        static create(properties?: batchray.NodeDraining.$Properties): batchray.NodeDraining;

        /**
         * Encodes the specified NodeDraining message. Does not implicitly {@link batchray.NodeDraining.verify|verify} messages.
         * @param message NodeDraining message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeDraining.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeDraining message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeDraining & batchray.NodeDraining.$Shape} NodeDraining
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeDraining & batchray.NodeDraining.$Shape;

        /**
         * Gets the type url for NodeDraining
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeDraining {

        /** Properties of a NodeDraining. */
        interface $Properties {

            /** NodeDraining nodeId */
            nodeId?: (Uint8Array|null);

            /** NodeDraining hostname */
            hostname?: (string|null);

            /** NodeDraining reason */
            reason?: (string|null);

            /** NodeDraining timeLeftMs */
            timeLeftMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeDraining. */
        type $Shape = batchray.NodeDraining.$Properties;
    }

    /**
     * Properties of an AdoptObject.
     * @deprecated Use batchray.AdoptObject.$Properties instead.
     */
    interface IAdoptObject extends batchray.AdoptObject.$Properties {
    }

    /** Represents an AdoptObject. */
    class AdoptObject {

        /**
         * Constructs a new AdoptObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.AdoptObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AdoptObject objectId. */
        objectId: Uint8Array;

        /** AdoptObject sizeBytes. */
        sizeBytes: number;

        /** AdoptObject owner. */
        owner?: (batchray.Address.$Properties|null);

        /** AdoptObject copies. */
        copies: Uint8Array[];

        /** AdoptObject nodeId. */
        nodeId: Uint8Array;

        /**
         * Creates a new AdoptObject instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AdoptObject instance
         */
        static create(properties: batchray.AdoptObject.$Shape): batchray.AdoptObject & batchray.AdoptObject.$Shape;
        static create(properties?: batchray.AdoptObject.$Properties): batchray.AdoptObject;

        /**
         * Encodes the specified AdoptObject message. Does not implicitly {@link batchray.AdoptObject.verify|verify} messages.
         * @param message AdoptObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.AdoptObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AdoptObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.AdoptObject & batchray.AdoptObject.$Shape} AdoptObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.AdoptObject & batchray.AdoptObject.$Shape;

        /**
         * Gets the type url for AdoptObject
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace AdoptObject {

        /** Properties of an AdoptObject. */
        interface $Properties {

            /** AdoptObject objectId */
            objectId?: (Uint8Array|null);

            /** AdoptObject sizeBytes */
            sizeBytes?: (number|null);

            /** AdoptObject owner */
            owner?: (batchray.Address.$Properties|null);

            /** AdoptObject copies */
            copies?: (Uint8Array[]|null);

            /** AdoptObject nodeId */
            nodeId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AdoptObject. */
        type $Shape = batchray.AdoptObject.$Properties;
    }

    /**
     * Properties of a ReportTasks.
     * @deprecated Use batchray.ReportTasks.$Properties instead.
     */
    interface IReportTasks extends batchray.ReportTasks.$Properties {
    }

    /** Represents a ReportTasks. */
    class ReportTasks {

        /**
         * Constructs a new ReportTasks.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ReportTasks.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReportTasks done. */
        done: number;

        /** ReportTasks failed. */
        failed: number;

        /**
         * Creates a new ReportTasks instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReportTasks instance
         */
        static create(properties: batchray.ReportTasks.$Shape): batchray.ReportTasks & batchray.ReportTasks.$Shape;
        static create(properties?: batchray.ReportTasks.$Properties): batchray.ReportTasks;

        /**
         * Encodes the specified ReportTasks message. Does not implicitly {@link batchray.ReportTasks.verify|verify} messages.
         * @param message ReportTasks message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ReportTasks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReportTasks message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ReportTasks & batchray.ReportTasks.$Shape} ReportTasks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ReportTasks & batchray.ReportTasks.$Shape;

        /**
         * Gets the type url for ReportTasks
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ReportTasks {

        /** Properties of a ReportTasks. */
        interface $Properties {

            /** ReportTasks done */
            done?: (number|null);

            /** ReportTasks failed */
            failed?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReportTasks. */
        type $Shape = batchray.ReportTasks.$Properties;
    }

    /**
     * Properties of an ExplainTasks.
     * @deprecated Use batchray.ExplainTasks.$Properties instead.
     */
    interface IExplainTasks extends batchray.ExplainTasks.$Properties {
    }

    /** Represents an ExplainTasks. */
    class ExplainTasks {

        /**
         * Constructs a new ExplainTasks.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ExplainTasks.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExplainTasks query. */
        query: string;

        /** ExplainTasks limit. */
        limit: number;

        /**
         * Creates a new ExplainTasks instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExplainTasks instance
         */
        static create(properties: batchray.ExplainTasks.$Shape): batchray.ExplainTasks & batchray.ExplainTasks.$Shape;
        static create(properties?: batchray.ExplainTasks.$Properties): batchray.ExplainTasks;

        /**
         * Encodes the specified ExplainTasks message. Does not implicitly {@link batchray.ExplainTasks.verify|verify} messages.
         * @param message ExplainTasks message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ExplainTasks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExplainTasks message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ExplainTasks & batchray.ExplainTasks.$Shape} ExplainTasks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ExplainTasks & batchray.ExplainTasks.$Shape;

        /**
         * Gets the type url for ExplainTasks
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ExplainTasks {

        /** Properties of an ExplainTasks. */
        interface $Properties {

            /** ExplainTasks query */
            query?: (string|null);

            /** ExplainTasks limit */
            limit?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExplainTasks. */
        type $Shape = batchray.ExplainTasks.$Properties;
    }

    /**
     * Properties of a TaskExplanations.
     * @deprecated Use batchray.TaskExplanations.$Properties instead.
     */
    interface ITaskExplanations extends batchray.TaskExplanations.$Properties {
    }

    /** Represents a TaskExplanations. */
    class TaskExplanations {

        /**
         * Constructs a new TaskExplanations.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TaskExplanations.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaskExplanations tasks. */
        tasks: batchray.TaskExplanation.$Properties[];

        /** TaskExplanations silent. */
        silent: string[];

        /**
         * Creates a new TaskExplanations instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TaskExplanations instance
         */
        static create(properties: batchray.TaskExplanations.$Shape): batchray.TaskExplanations & batchray.TaskExplanations.$Shape;
        static create(properties?: batchray.TaskExplanations.$Properties): batchray.TaskExplanations;

        /**
         * Encodes the specified TaskExplanations message. Does not implicitly {@link batchray.TaskExplanations.verify|verify} messages.
         * @param message TaskExplanations message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TaskExplanations.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaskExplanations message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TaskExplanations & batchray.TaskExplanations.$Shape} TaskExplanations
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TaskExplanations & batchray.TaskExplanations.$Shape;

        /**
         * Gets the type url for TaskExplanations
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TaskExplanations {

        /** Properties of a TaskExplanations. */
        interface $Properties {

            /** TaskExplanations tasks */
            tasks?: (batchray.TaskExplanation.$Properties[]|null);

            /** TaskExplanations silent */
            silent?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaskExplanations. */
        type $Shape = batchray.TaskExplanations.$Properties;
    }

    /**
     * Properties of a TaskExplanation.
     * @deprecated Use batchray.TaskExplanation.$Properties instead.
     */
    interface ITaskExplanation extends batchray.TaskExplanation.$Properties {
    }

    /** Represents a TaskExplanation. */
    class TaskExplanation {

        /**
         * Constructs a new TaskExplanation.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TaskExplanation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaskExplanation taskId. */
        taskId: Uint8Array;

        /** TaskExplanation name. */
        name: string;

        /** TaskExplanation state. */
        state: string;

        /** TaskExplanation reason. */
        reason: string;

        /** TaskExplanation owner. */
        owner: string;

        /** TaskExplanation demand. */
        demand?: (batchray.ResourceSet.$Properties|null);

        /** TaskExplanation ahead. */
        ahead: number;

        /**
         * Creates a new TaskExplanation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TaskExplanation instance
         */
        static create(properties: batchray.TaskExplanation.$Shape): batchray.TaskExplanation & batchray.TaskExplanation.$Shape;
        static create(properties?: batchray.TaskExplanation.$Properties): batchray.TaskExplanation;

        /**
         * Encodes the specified TaskExplanation message. Does not implicitly {@link batchray.TaskExplanation.verify|verify} messages.
         * @param message TaskExplanation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TaskExplanation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaskExplanation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TaskExplanation & batchray.TaskExplanation.$Shape} TaskExplanation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TaskExplanation & batchray.TaskExplanation.$Shape;

        /**
         * Gets the type url for TaskExplanation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TaskExplanation {

        /** Properties of a TaskExplanation. */
        interface $Properties {

            /** TaskExplanation taskId */
            taskId?: (Uint8Array|null);

            /** TaskExplanation name */
            name?: (string|null);

            /** TaskExplanation state */
            state?: (string|null);

            /** TaskExplanation reason */
            reason?: (string|null);

            /** TaskExplanation owner */
            owner?: (string|null);

            /** TaskExplanation demand */
            demand?: (batchray.ResourceSet.$Properties|null);

            /** TaskExplanation ahead */
            ahead?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaskExplanation. */
        type $Shape = batchray.TaskExplanation.$Properties;
    }

    /**
     * Properties of an InfeasibleWarning.
     * @deprecated Use batchray.InfeasibleWarning.$Properties instead.
     */
    interface IInfeasibleWarning extends batchray.InfeasibleWarning.$Properties {
    }

    /** Represents an InfeasibleWarning. */
    class InfeasibleWarning {

        /**
         * Constructs a new InfeasibleWarning.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.InfeasibleWarning.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InfeasibleWarning message. */
        message: string;

        /**
         * Creates a new InfeasibleWarning instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InfeasibleWarning instance
         */
        static create(properties: batchray.InfeasibleWarning.$Shape): batchray.InfeasibleWarning & batchray.InfeasibleWarning.$Shape;
        static create(properties?: batchray.InfeasibleWarning.$Properties): batchray.InfeasibleWarning;

        /**
         * Encodes the specified InfeasibleWarning message. Does not implicitly {@link batchray.InfeasibleWarning.verify|verify} messages.
         * @param message InfeasibleWarning message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.InfeasibleWarning.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InfeasibleWarning message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.InfeasibleWarning & batchray.InfeasibleWarning.$Shape} InfeasibleWarning
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.InfeasibleWarning & batchray.InfeasibleWarning.$Shape;

        /**
         * Gets the type url for InfeasibleWarning
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace InfeasibleWarning {

        /** Properties of an InfeasibleWarning. */
        interface $Properties {

            /** InfeasibleWarning message */
            message?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InfeasibleWarning. */
        type $Shape = batchray.InfeasibleWarning.$Properties;
    }

    /**
     * Properties of a CreateActor.
     * @deprecated Use batchray.CreateActor.$Properties instead.
     */
    interface ICreateActor extends batchray.CreateActor.$Properties {
    }

    /** Represents a CreateActor. */
    class CreateActor {

        /**
         * Constructs a new CreateActor.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CreateActor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateActor spec. */
        spec?: (batchray.ActorSpec.$Properties|null);

        /** CreateActor gpuIds. */
        gpuIds: string[];

        /**
         * Creates a new CreateActor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateActor instance
         */
        static create(properties: batchray.CreateActor.$Shape): batchray.CreateActor & batchray.CreateActor.$Shape;
        static create(properties?: batchray.CreateActor.$Properties): batchray.CreateActor;

        /**
         * Encodes the specified CreateActor message. Does not implicitly {@link batchray.CreateActor.verify|verify} messages.
         * @param message CreateActor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CreateActor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateActor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CreateActor & batchray.CreateActor.$Shape} CreateActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CreateActor & batchray.CreateActor.$Shape;

        /**
         * Gets the type url for CreateActor
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CreateActor {

        /** Properties of a CreateActor. */
        interface $Properties {

            /** CreateActor spec */
            spec?: (batchray.ActorSpec.$Properties|null);

            /** CreateActor gpuIds */
            gpuIds?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateActor. */
        type $Shape = batchray.CreateActor.$Properties;
    }

    /**
     * Properties of an ActorCreated.
     * @deprecated Use batchray.ActorCreated.$Properties instead.
     */
    interface IActorCreated extends batchray.ActorCreated.$Properties {
    }

    /** Represents an ActorCreated. */
    class ActorCreated {

        /**
         * Constructs a new ActorCreated.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ActorCreated.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorCreated creationError. */
        creationError: Uint8Array;

        /**
         * Creates a new ActorCreated instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorCreated instance
         */
        static create(properties: batchray.ActorCreated.$Shape): batchray.ActorCreated & batchray.ActorCreated.$Shape;
        static create(properties?: batchray.ActorCreated.$Properties): batchray.ActorCreated;

        /**
         * Encodes the specified ActorCreated message. Does not implicitly {@link batchray.ActorCreated.verify|verify} messages.
         * @param message ActorCreated message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ActorCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorCreated message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ActorCreated & batchray.ActorCreated.$Shape} ActorCreated
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ActorCreated & batchray.ActorCreated.$Shape;

        /**
         * Gets the type url for ActorCreated
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorCreated {

        /** Properties of an ActorCreated. */
        interface $Properties {

            /** ActorCreated creationError */
            creationError?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ActorCreated. */
        type $Shape = batchray.ActorCreated.$Properties;
    }

    /**
     * Properties of an ExitWorker.
     * @deprecated Use batchray.ExitWorker.$Properties instead.
     */
    interface IExitWorker extends batchray.ExitWorker.$Properties {
    }

    /** Represents an ExitWorker. */
    class ExitWorker {

        /**
         * Constructs a new ExitWorker.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.ExitWorker.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExitWorker reason. */
        reason: string;

        /** ExitWorker ifUnused. */
        ifUnused: boolean;

        /**
         * Creates a new ExitWorker instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExitWorker instance
         */
        static create(properties: batchray.ExitWorker.$Shape): batchray.ExitWorker & batchray.ExitWorker.$Shape;
        static create(properties?: batchray.ExitWorker.$Properties): batchray.ExitWorker;

        /**
         * Encodes the specified ExitWorker message. Does not implicitly {@link batchray.ExitWorker.verify|verify} messages.
         * @param message ExitWorker message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.ExitWorker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExitWorker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.ExitWorker & batchray.ExitWorker.$Shape} ExitWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.ExitWorker & batchray.ExitWorker.$Shape;

        /**
         * Gets the type url for ExitWorker
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ExitWorker {

        /** Properties of an ExitWorker. */
        interface $Properties {

            /** ExitWorker reason */
            reason?: (string|null);

            /** ExitWorker ifUnused */
            ifUnused?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExitWorker. */
        type $Shape = batchray.ExitWorker.$Properties;
    }

    /**
     * Properties of a CollectGarbage.
     * @deprecated Use batchray.CollectGarbage.$Properties instead.
     */
    interface ICollectGarbage extends batchray.CollectGarbage.$Properties {
    }

    /** Represents a CollectGarbage. */
    class CollectGarbage {

        /**
         * Constructs a new CollectGarbage.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.CollectGarbage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new CollectGarbage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CollectGarbage instance
         */
        static create(properties: batchray.CollectGarbage.$Shape): batchray.CollectGarbage & batchray.CollectGarbage.$Shape;
        static create(properties?: batchray.CollectGarbage.$Properties): batchray.CollectGarbage;

        /**
         * Encodes the specified CollectGarbage message. Does not implicitly {@link batchray.CollectGarbage.verify|verify} messages.
         * @param message CollectGarbage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.CollectGarbage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CollectGarbage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.CollectGarbage & batchray.CollectGarbage.$Shape} CollectGarbage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.CollectGarbage & batchray.CollectGarbage.$Shape;

        /**
         * Gets the type url for CollectGarbage
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CollectGarbage {

        /** Properties of a CollectGarbage. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CollectGarbage. */
        type $Shape = batchray.CollectGarbage.$Properties;
    }

    /**
     * Properties of a GetNodeStats.
     * @deprecated Use batchray.GetNodeStats.$Properties instead.
     */
    interface IGetNodeStats extends batchray.GetNodeStats.$Properties {
    }

    /** Represents a GetNodeStats. */
    class GetNodeStats {

        /**
         * Constructs a new GetNodeStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetNodeStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetNodeStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetNodeStats instance
         */
        static create(properties: batchray.GetNodeStats.$Shape): batchray.GetNodeStats & batchray.GetNodeStats.$Shape;
        static create(properties?: batchray.GetNodeStats.$Properties): batchray.GetNodeStats;

        /**
         * Encodes the specified GetNodeStats message. Does not implicitly {@link batchray.GetNodeStats.verify|verify} messages.
         * @param message GetNodeStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetNodeStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetNodeStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetNodeStats & batchray.GetNodeStats.$Shape} GetNodeStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetNodeStats & batchray.GetNodeStats.$Shape;

        /**
         * Gets the type url for GetNodeStats
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetNodeStats {

        /** Properties of a GetNodeStats. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetNodeStats. */
        type $Shape = batchray.GetNodeStats.$Properties;
    }

    /**
     * Properties of a NodeStats.
     * @deprecated Use batchray.NodeStats.$Properties instead.
     */
    interface INodeStats extends batchray.NodeStats.$Properties {
    }

    /** Represents a NodeStats. */
    class NodeStats {

        /**
         * Constructs a new NodeStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.NodeStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeStats node. */
        node?: (batchray.NodeInfo.$Properties|null);

        /** NodeStats workers. */
        workers: batchray.WorkerStats.$Properties[];

        /** NodeStats storeUsedBytes. */
        storeUsedBytes: number;

        /** NodeStats storeCapacityBytes. */
        storeCapacityBytes: number;

        /** NodeStats storeObjects. */
        storeObjects: number;

        /** NodeStats queuedLeases. */
        queuedLeases: number;

        /**
         * Creates a new NodeStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeStats instance
         */
        static create(properties: batchray.NodeStats.$Shape): batchray.NodeStats & batchray.NodeStats.$Shape;
        static create(properties?: batchray.NodeStats.$Properties): batchray.NodeStats;

        /**
         * Encodes the specified NodeStats message. Does not implicitly {@link batchray.NodeStats.verify|verify} messages.
         * @param message NodeStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.NodeStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.NodeStats & batchray.NodeStats.$Shape} NodeStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.NodeStats & batchray.NodeStats.$Shape;

        /**
         * Gets the type url for NodeStats
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeStats {

        /** Properties of a NodeStats. */
        interface $Properties {

            /** NodeStats node */
            node?: (batchray.NodeInfo.$Properties|null);

            /** NodeStats workers */
            workers?: (batchray.WorkerStats.$Properties[]|null);

            /** NodeStats storeUsedBytes */
            storeUsedBytes?: (number|null);

            /** NodeStats storeCapacityBytes */
            storeCapacityBytes?: (number|null);

            /** NodeStats storeObjects */
            storeObjects?: (number|null);

            /** NodeStats queuedLeases */
            queuedLeases?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeStats. */
        type $Shape = batchray.NodeStats.$Properties;
    }

    /**
     * Properties of a WorkerStats.
     * @deprecated Use batchray.WorkerStats.$Properties instead.
     */
    interface IWorkerStats extends batchray.WorkerStats.$Properties {
    }

    /** Represents a WorkerStats. */
    class WorkerStats {

        /**
         * Constructs a new WorkerStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.WorkerStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WorkerStats workerId. */
        workerId: Uint8Array;

        /** WorkerStats pid. */
        pid: number;

        /** WorkerStats state. */
        state: string;

        /** WorkerStats running. */
        running: string;

        /** WorkerStats jobId. */
        jobId: Uint8Array;

        /** WorkerStats logFile. */
        logFile: string;

        /**
         * Creates a new WorkerStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WorkerStats instance
         */
        static create(properties: batchray.WorkerStats.$Shape): batchray.WorkerStats & batchray.WorkerStats.$Shape;
        static create(properties?: batchray.WorkerStats.$Properties): batchray.WorkerStats;

        /**
         * Encodes the specified WorkerStats message. Does not implicitly {@link batchray.WorkerStats.verify|verify} messages.
         * @param message WorkerStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.WorkerStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WorkerStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.WorkerStats & batchray.WorkerStats.$Shape} WorkerStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.WorkerStats & batchray.WorkerStats.$Shape;

        /**
         * Gets the type url for WorkerStats
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace WorkerStats {

        /** Properties of a WorkerStats. */
        interface $Properties {

            /** WorkerStats workerId */
            workerId?: (Uint8Array|null);

            /** WorkerStats pid */
            pid?: (number|null);

            /** WorkerStats state */
            state?: (string|null);

            /** WorkerStats running */
            running?: (string|null);

            /** WorkerStats jobId */
            jobId?: (Uint8Array|null);

            /** WorkerStats logFile */
            logFile?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WorkerStats. */
        type $Shape = batchray.WorkerStats.$Properties;
    }

    /**
     * Properties of a GetFunction.
     * @deprecated Use batchray.GetFunction.$Properties instead.
     */
    interface IGetFunction extends batchray.GetFunction.$Properties {
    }

    /** Represents a GetFunction. */
    class GetFunction {

        /**
         * Constructs a new GetFunction.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetFunction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetFunction hash. */
        hash: Uint8Array;

        /**
         * Creates a new GetFunction instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetFunction instance
         */
        static create(properties: batchray.GetFunction.$Shape): batchray.GetFunction & batchray.GetFunction.$Shape;
        static create(properties?: batchray.GetFunction.$Properties): batchray.GetFunction;

        /**
         * Encodes the specified GetFunction message. Does not implicitly {@link batchray.GetFunction.verify|verify} messages.
         * @param message GetFunction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetFunction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetFunction & batchray.GetFunction.$Shape} GetFunction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetFunction & batchray.GetFunction.$Shape;

        /**
         * Gets the type url for GetFunction
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetFunction {

        /** Properties of a GetFunction. */
        interface $Properties {

            /** GetFunction hash */
            hash?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetFunction. */
        type $Shape = batchray.GetFunction.$Properties;
    }

    /**
     * Properties of a GetJobConfig.
     * @deprecated Use batchray.GetJobConfig.$Properties instead.
     */
    interface IGetJobConfig extends batchray.GetJobConfig.$Properties {
    }

    /** Represents a GetJobConfig. */
    class GetJobConfig {

        /**
         * Constructs a new GetJobConfig.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.GetJobConfig.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetJobConfig jobId. */
        jobId: Uint8Array;

        /**
         * Creates a new GetJobConfig instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetJobConfig instance
         */
        static create(properties: batchray.GetJobConfig.$Shape): batchray.GetJobConfig & batchray.GetJobConfig.$Shape;
        static create(properties?: batchray.GetJobConfig.$Properties): batchray.GetJobConfig;

        /**
         * Encodes the specified GetJobConfig message. Does not implicitly {@link batchray.GetJobConfig.verify|verify} messages.
         * @param message GetJobConfig message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.GetJobConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetJobConfig message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.GetJobConfig & batchray.GetJobConfig.$Shape} GetJobConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.GetJobConfig & batchray.GetJobConfig.$Shape;

        /**
         * Gets the type url for GetJobConfig
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetJobConfig {

        /** Properties of a GetJobConfig. */
        interface $Properties {

            /** GetJobConfig jobId */
            jobId?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetJobConfig. */
        type $Shape = batchray.GetJobConfig.$Properties;
    }

    /**
     * Properties of a FunctionCode.
     * @deprecated Use batchray.FunctionCode.$Properties instead.
     */
    interface IFunctionCode extends batchray.FunctionCode.$Properties {
    }

    /** Represents a FunctionCode. */
    class FunctionCode {

        /**
         * Constructs a new FunctionCode.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.FunctionCode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FunctionCode code. */
        code?: (Uint8Array|null);

        /**
         * Creates a new FunctionCode instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FunctionCode instance
         */
        static create(properties: batchray.FunctionCode.$Shape): batchray.FunctionCode & batchray.FunctionCode.$Shape;
        static create(properties?: batchray.FunctionCode.$Properties): batchray.FunctionCode;

        /**
         * Encodes the specified FunctionCode message. Does not implicitly {@link batchray.FunctionCode.verify|verify} messages.
         * @param message FunctionCode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.FunctionCode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FunctionCode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.FunctionCode & batchray.FunctionCode.$Shape} FunctionCode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.FunctionCode & batchray.FunctionCode.$Shape;

        /**
         * Gets the type url for FunctionCode
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace FunctionCode {

        /** Properties of a FunctionCode. */
        interface $Properties {

            /** FunctionCode code */
            code?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FunctionCode. */
        type $Shape = batchray.FunctionCode.$Properties;
    }

    /**
     * Properties of an OpenTerminal.
     * @deprecated Use batchray.OpenTerminal.$Properties instead.
     */
    interface IOpenTerminal extends batchray.OpenTerminal.$Properties {
    }

    /** Represents an OpenTerminal. */
    class OpenTerminal {

        /**
         * Constructs a new OpenTerminal.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.OpenTerminal.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpenTerminal command. */
        command: string[];

        /** OpenTerminal columns. */
        columns: number;

        /** OpenTerminal rows. */
        rows: number;

        /** OpenTerminal cwd. */
        cwd: string;

        /** OpenTerminal environment. */
        environment: { [k: string]: string };

        /**
         * Creates a new OpenTerminal instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OpenTerminal instance
         */
        static create(properties: batchray.OpenTerminal.$Shape): batchray.OpenTerminal & batchray.OpenTerminal.$Shape;
        static create(properties?: batchray.OpenTerminal.$Properties): batchray.OpenTerminal;

        /**
         * Encodes the specified OpenTerminal message. Does not implicitly {@link batchray.OpenTerminal.verify|verify} messages.
         * @param message OpenTerminal message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.OpenTerminal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpenTerminal message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.OpenTerminal & batchray.OpenTerminal.$Shape} OpenTerminal
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.OpenTerminal & batchray.OpenTerminal.$Shape;

        /**
         * Gets the type url for OpenTerminal
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace OpenTerminal {

        /** Properties of an OpenTerminal. */
        interface $Properties {

            /** OpenTerminal command */
            command?: (string[]|null);

            /** OpenTerminal columns */
            columns?: (number|null);

            /** OpenTerminal rows */
            rows?: (number|null);

            /** OpenTerminal cwd */
            cwd?: (string|null);

            /** OpenTerminal environment */
            environment?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpenTerminal. */
        type $Shape = batchray.OpenTerminal.$Properties;
    }

    /**
     * Properties of a TerminalOpened.
     * @deprecated Use batchray.TerminalOpened.$Properties instead.
     */
    interface ITerminalOpened extends batchray.TerminalOpened.$Properties {
    }

    /** Represents a TerminalOpened. */
    class TerminalOpened {

        /**
         * Constructs a new TerminalOpened.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TerminalOpened.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TerminalOpened pid. */
        pid: number;

        /** TerminalOpened hostname. */
        hostname: string;

        /**
         * Creates a new TerminalOpened instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TerminalOpened instance
         */
        static create(properties: batchray.TerminalOpened.$Shape): batchray.TerminalOpened & batchray.TerminalOpened.$Shape;
        static create(properties?: batchray.TerminalOpened.$Properties): batchray.TerminalOpened;

        /**
         * Encodes the specified TerminalOpened message. Does not implicitly {@link batchray.TerminalOpened.verify|verify} messages.
         * @param message TerminalOpened message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TerminalOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TerminalOpened message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TerminalOpened & batchray.TerminalOpened.$Shape} TerminalOpened
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TerminalOpened & batchray.TerminalOpened.$Shape;

        /**
         * Gets the type url for TerminalOpened
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TerminalOpened {

        /** Properties of a TerminalOpened. */
        interface $Properties {

            /** TerminalOpened pid */
            pid?: (number|null);

            /** TerminalOpened hostname */
            hostname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TerminalOpened. */
        type $Shape = batchray.TerminalOpened.$Properties;
    }

    /**
     * Properties of a TerminalData.
     * @deprecated Use batchray.TerminalData.$Properties instead.
     */
    interface ITerminalData extends batchray.TerminalData.$Properties {
    }

    /** Represents a TerminalData. */
    class TerminalData {

        /**
         * Constructs a new TerminalData.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TerminalData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TerminalData data. */
        data: Uint8Array;

        /**
         * Creates a new TerminalData instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TerminalData instance
         */
        static create(properties: batchray.TerminalData.$Shape): batchray.TerminalData & batchray.TerminalData.$Shape;
        static create(properties?: batchray.TerminalData.$Properties): batchray.TerminalData;

        /**
         * Encodes the specified TerminalData message. Does not implicitly {@link batchray.TerminalData.verify|verify} messages.
         * @param message TerminalData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TerminalData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TerminalData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TerminalData & batchray.TerminalData.$Shape} TerminalData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TerminalData & batchray.TerminalData.$Shape;

        /**
         * Gets the type url for TerminalData
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TerminalData {

        /** Properties of a TerminalData. */
        interface $Properties {

            /** TerminalData data */
            data?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TerminalData. */
        type $Shape = batchray.TerminalData.$Properties;
    }

    /**
     * Properties of a TerminalAck.
     * @deprecated Use batchray.TerminalAck.$Properties instead.
     */
    interface ITerminalAck extends batchray.TerminalAck.$Properties {
    }

    /** Represents a TerminalAck. */
    class TerminalAck {

        /**
         * Constructs a new TerminalAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TerminalAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TerminalAck sizeBytes. */
        sizeBytes: number;

        /**
         * Creates a new TerminalAck instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TerminalAck instance
         */
        static create(properties: batchray.TerminalAck.$Shape): batchray.TerminalAck & batchray.TerminalAck.$Shape;
        static create(properties?: batchray.TerminalAck.$Properties): batchray.TerminalAck;

        /**
         * Encodes the specified TerminalAck message. Does not implicitly {@link batchray.TerminalAck.verify|verify} messages.
         * @param message TerminalAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TerminalAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TerminalAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TerminalAck & batchray.TerminalAck.$Shape} TerminalAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TerminalAck & batchray.TerminalAck.$Shape;

        /**
         * Gets the type url for TerminalAck
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TerminalAck {

        /** Properties of a TerminalAck. */
        interface $Properties {

            /** TerminalAck sizeBytes */
            sizeBytes?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TerminalAck. */
        type $Shape = batchray.TerminalAck.$Properties;
    }

    /**
     * Properties of a TerminalResize.
     * @deprecated Use batchray.TerminalResize.$Properties instead.
     */
    interface ITerminalResize extends batchray.TerminalResize.$Properties {
    }

    /** Represents a TerminalResize. */
    class TerminalResize {

        /**
         * Constructs a new TerminalResize.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TerminalResize.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TerminalResize columns. */
        columns: number;

        /** TerminalResize rows. */
        rows: number;

        /**
         * Creates a new TerminalResize instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TerminalResize instance
         */
        static create(properties: batchray.TerminalResize.$Shape): batchray.TerminalResize & batchray.TerminalResize.$Shape;
        static create(properties?: batchray.TerminalResize.$Properties): batchray.TerminalResize;

        /**
         * Encodes the specified TerminalResize message. Does not implicitly {@link batchray.TerminalResize.verify|verify} messages.
         * @param message TerminalResize message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TerminalResize.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TerminalResize message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TerminalResize & batchray.TerminalResize.$Shape} TerminalResize
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TerminalResize & batchray.TerminalResize.$Shape;

        /**
         * Gets the type url for TerminalResize
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TerminalResize {

        /** Properties of a TerminalResize. */
        interface $Properties {

            /** TerminalResize columns */
            columns?: (number|null);

            /** TerminalResize rows */
            rows?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TerminalResize. */
        type $Shape = batchray.TerminalResize.$Properties;
    }

    /**
     * Properties of a TerminalExit.
     * @deprecated Use batchray.TerminalExit.$Properties instead.
     */
    interface ITerminalExit extends batchray.TerminalExit.$Properties {
    }

    /** Represents a TerminalExit. */
    class TerminalExit {

        /**
         * Constructs a new TerminalExit.
         * @param [properties] Properties to set
         */
        constructor(properties?: batchray.TerminalExit.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TerminalExit exitCode. */
        exitCode: number;

        /** TerminalExit signal. */
        signal: number;

        /**
         * Creates a new TerminalExit instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TerminalExit instance
         */
        static create(properties: batchray.TerminalExit.$Shape): batchray.TerminalExit & batchray.TerminalExit.$Shape;
        static create(properties?: batchray.TerminalExit.$Properties): batchray.TerminalExit;

        /**
         * Encodes the specified TerminalExit message. Does not implicitly {@link batchray.TerminalExit.verify|verify} messages.
         * @param message TerminalExit message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: batchray.TerminalExit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TerminalExit message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {batchray.TerminalExit & batchray.TerminalExit.$Shape} TerminalExit
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): batchray.TerminalExit & batchray.TerminalExit.$Shape;

        /**
         * Gets the type url for TerminalExit
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace TerminalExit {

        /** Properties of a TerminalExit. */
        interface $Properties {

            /** TerminalExit exitCode */
            exitCode?: (number|null);

            /** TerminalExit signal */
            signal?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TerminalExit. */
        type $Shape = batchray.TerminalExit.$Properties;
    }
}
